import { ConfigNotice } from "./ConfigNotice.tsx";
import { CopyNotice, RefreshNotice, UpdateNotice } from "./FreshnessNotices.tsx";
import { ResourceNotice } from "./ResourceNotice.tsx";
import { UnreadableNotice } from "./UnreadableNotice.tsx";
import { AsOfNotice, PinNotice } from "./VersionNotices.tsx";

/** What the reader must mind about this page as a whole; nothing while there is nothing. */
export function Notices() {
  return (
    <>
      <CopyNotice />
      <RefreshNotice />
      <UpdateNotice />
      <ConfigNotice />
      <UnreadableNotice />
      <PinNotice />
      <AsOfNotice />
      <ResourceNotice />
    </>
  );
}
