/* From a finding to its field: opens the tab it is in, brings it into view and puts the cursor there. */
(() => {
  const panel = document.querySelector("[data-findings]");
  if (!panel) return;
  const field = (path) => {
    const [first, ...steps] = path.split(".");
    let found = document.querySelector(`[data-contentpath="${CSS.escape(first)}"]`);
    if (!found && steps.length > 1) found = row(first, steps);
    for (const step of steps) {
      found = found?.querySelector(`[data-contentpath="${CSS.escape(step)}"]`) || found;
    }
    return found;
  };
  // A row of the page: known by its number, or by its identity while it has none.
  const row = (relation, steps) => {
    const names = ["id", "uid"].map((end) => `input[name^="${CSS.escape(relation)}-"][name$="-${end}"]`);
    const known = [...document.querySelectorAll(names.join(","))].find((input) => input.value === steps[0]);
    return known?.closest("[data-inline-panel-child]");
  };
  const show = (target) => {
    const tab = target.closest("[role=tabpanel]");
    if (tab?.hidden) document.querySelector(`[role=tab][href="#${CSS.escape(tab.id)}"]`)?.click();
    for (const closed of [target.closest("[data-panel]")].filter(Boolean)) {
      closed.querySelector("[data-panel-toggle][aria-expanded=false]")?.click();
    }
    reach(target, 60);
  };
  // Wagtail shows a tab a few frames after it is pressed; what is hidden takes no cursor.
  const reach = (target, frames) => {
    const inputs = [...target.querySelectorAll("[contenteditable=true], input:not([type=hidden]), textarea, select")];
    const place = inputs.find((input) => input.offsetParent) || target.querySelector("button:not(.w-panel__toggle)");
    if (frames && !target.offsetParent) {
      requestAnimationFrame(() => reach(target, frames - 1));
      return;
    }
    target.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  };
  panel.addEventListener("click", (event) => {
    const link = event.target.closest("[data-finding-path]");
    const target = link && field(link.dataset.findingPath);
    if (!target) return;
    event.preventDefault();
    show(target);
  });
})();
