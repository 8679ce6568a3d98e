/** An open definition closes when the focus moves on, so that it never hides what has the focus. */
document.addEventListener("focusin", ({ target }) => {
  for (const open of document.querySelectorAll<HTMLElement>(".begrip__uitleg:popover-open")) {
    const button = document.querySelector(`[popovertarget="${open.id}"]`);
    if (target instanceof Node && !open.contains(target) && target !== button) open.hidePopover();
  }
});

export {};
