/* The toolbar of the rich text editor by keyboard, as in other editors: Alt+F10 goes to it, arrows move in
   it, Enter presses, Escape returns to the text. Its buttons answer to the mouse only. A toolbar that
   floats above selected words vanishes when they lose the focus, so it is pinned first. */
(() => {
  if (window.portalToolbar) return; // every field asks for this file
  window.portalToolbar = true;

  const EDITOR = "[data-draftail-editor-wrapper]";
  const BUTTON = ".Draftail-ToolbarButton";
  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

  const press = (button) => button.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));

  const buttons = (editor, floating) =>
    [...editor.querySelectorAll(BUTTON)].filter(
      (button) =>
        button.offsetWidth && Boolean(button.closest(".Draftail-FloatingToolbar")) === floating,
    );

  const goToToolbar = (editor) => {
    const [first] = buttons(editor, false);
    if (first) {
      first.focus();
      return;
    }
    const pin = buttons(editor, true).find((button) => button.name === "PIN_TOOLBAR");
    if (pin) {
      press(pin);
      setTimeout(() => buttons(editor, false)[0]?.focus(), 100);
      return;
    }
    editor.querySelector(".Draftail-BlockToolbar__trigger")?.click(); // nothing is selected: what can be inserted
  };

  const inToolbar = (event, editor) => {
    const all = buttons(editor, false);
    const here = all.indexOf(event.target);
    const step = STEPS[event.key];
    if (step) all[(here + step + all.length) % all.length].focus();
    else if (event.key === "Home") all[0].focus();
    else if (event.key === "End") all[all.length - 1].focus();
    else if (event.key === "Enter" || event.key === " ") press(event.target);
    else if (event.key === "Escape") editor.querySelector("[contenteditable=true]").focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  document.addEventListener(
    "keydown",
    (event) => {
      const editor = event.target.closest?.(EDITOR);
      if (!editor) return;
      if (event.altKey && event.key === "F10") {
        event.preventDefault();
        goToToolbar(editor);
      } else if (event.target.matches(BUTTON)) {
        inToolbar(event, editor);
      }
    },
    true,
  );

  document.addEventListener("focusin", ({ target }) => {
    if (target.matches?.(`${EDITOR} [contenteditable=true]`)) {
      target.setAttribute("aria-keyshortcuts", "Alt+F10");
    }
  });
})();
