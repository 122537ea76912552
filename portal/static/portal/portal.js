// Everything here is an extra: the pages work without it.
(() => {
  const page = document.documentElement;
  const exit = document.querySelector("[data-exit]");

  // Leaving replaces this page in the browser's history; it cannot erase the pages before.
  const leave = (event) => {
    event?.preventDefault();
    page.classList.add("leaving");
    document.title = "\u200b";
    location.replace(exit.href);
  };
  if (exit) {
    page.classList.add("scripted");
    exit.addEventListener("click", leave);
    let presses = 0;
    let timer;
    addEventListener("keydown", (event) => {
      if (event.key !== "Shift") {
        presses = 0;
        return;
      }
      if (event.repeat) return;
      clearTimeout(timer);
      timer = setTimeout(() => (presses = 0), 2000);
      presses += 1;
      if (presses === 3) leave();
    });
    addEventListener("pageshow", () => page.classList.remove("leaving"));
  }

  // The language list: Escape and a click elsewhere close it.
  const languages = document.querySelector("details.lang");
  if (languages) {
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && languages.open) {
        languages.open = false;
        languages.firstElementChild.focus();
      }
    });
    addEventListener("click", (event) => {
      if (languages.open && !languages.contains(event.target)) languages.open = false;
    });
  }

  // A country in the list lights up in the drawing beside it.
  for (const pair of document.querySelectorAll("[data-pair]")) {
    const light = (event) => {
      const code = event.target.closest("a[data-c]")?.dataset.c;
      const on = event.type === "mouseover" || event.type === "focusin";
      for (const tile of code ? pair.querySelectorAll(`:is(.tiles, .map) a[data-c="${code}"]`) : []) {
        tile.classList.toggle("on", on);
      }
    };
    for (const type of ["mouseover", "focusin", "mouseout", "focusout"]) pair.addEventListener(type, light);
  }

  // The copy button is shown only where it can work. What it says afterwards is read out too.
  for (const button of document.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) continue;
    const status = document.createElement("span");
    status.className = "vh";
    status.setAttribute("role", "status");
    button.after(status);
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = status.textContent = button.dataset.done;
    });
  }
})();
