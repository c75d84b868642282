import { type RefObject, useLayoutEffect, useState } from "react";

/** Size of an element in CSS pixels; 0 until it is laid out. */
export function useElementSize(element: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(
    function followSize() {
      const node = element.current;
      if (node === null) return;
      const read = () => setSize({ width: node.clientWidth, height: node.clientHeight });
      read();
      const observer = new ResizeObserver(read);
      observer.observe(node);
      return function leaveSize() {
        observer.disconnect();
      };
    },
    [element],
  );
  return size;
}
