/* Writing in a language ticks it for publication, and the publish button says which languages it is about. */
(() => {
  const choice = document.querySelector("[data-publish-choice]");
  if (!choice) return;
  const boxes = [...choice.querySelectorAll("input[type=checkbox]")];
  const button = choice.querySelector("button[name=action-publish]");
  const plain = button && button.textContent.trim();
  const say = () => {
    if (!button) return;
    const names = boxes.filter((box) => box.checked).map((box) => box.parentElement.textContent.trim());
    button.textContent = names.length ? `${plain}: ${names.join(", ")}` : plain;
    button.disabled = !names.length;
  };
  const unitOf = (field) => {
    const found = /_([a-z]{2})(-.*)?$/.exec(field.name || "");
    return found && boxes.some((box) => box.value === found[1]) ? found[1] : "shared";
  };
  // What a chooser or the calendar sets comes as an event of a script's own; before she has done anything,
  // such events only say what the form was filled in with.
  let hers = false;
  for (const kind of ["pointerdown", "keydown"]) {
    document.addEventListener(kind, () => (hers = true), { capture: true, once: true });
  }
  const tick = (event) => {
    if (choice.contains(event.target) || !(event.isTrusted || hers)) return;
    const tab = event.target.closest("section[role=tabpanel]")?.querySelector("[data-language]");
    const unit = tab ? tab.dataset.language : unitOf(event.target);
    const box = boxes.find((candidate) => candidate.value === unit);
    if (box && !box.checked) box.checked = true;
    say();
  };
  const form = document.querySelector("#page-edit-form");
  for (const kind of ["input", "change"]) form?.addEventListener(kind, tick);
  choice.addEventListener("change", say);
  say();
})();
