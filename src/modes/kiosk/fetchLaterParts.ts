/** What panels fetch on the first use. */
const LATER_PARTS = [
  () => import("#features/map/MarkCallout.tsx"),
  () => import("#features/map/MunicipalityAreas.tsx"),
  () => import("#features/map/MovementArc.tsx"),
  () => import("#features/map/DensityCanvas.tsx"),
  () => import("#features/map/LayerChoices.tsx"),
  () => import("#features/map/EventChoices.tsx"),
  () => import("#features/map/PickedPanel.tsx"),
  () => import("#features/map/MapTable.tsx"),
  () => import("#features/timeline/ResponseLinks.tsx"),
  () => import("#features/timeline/BinTip.tsx"),
  () => import("#features/timeline/TimelineTable.tsx"),
  () => import("#features/timeline/LaneMessage.tsx"),
] as const;

/**
 * Fetches the code of later steps and touches while there is a network: a part that is asked for first when it
 * is gone would fail until the page is loaded anew.
 */
export function fetchLaterParts(): void {
  for (const fetchPart of LATER_PARTS) {
    fetchPart().catch(() => {
      // The step that needs it asks once more.
    });
  }
}
