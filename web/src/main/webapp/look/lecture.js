/* Opens the page of a document at reading size beside the answers. Plus and minus make it larger and
   smaller, zero fits it again, Escape closes it, and a question mark shows these keys; they act only while
   the focus is in the pane. Without script a tab of its own opens. */
(function () {
  "use strict";
  const pane = document.getElementById("reading");
  const page = pane.querySelector(".reading-page");
  const help = pane.querySelector(".reading-keys");
  const image = page.querySelector("img");
  const STEP = 1.25;
  let size = 1;
  let opener = null;

  function fit(to) {
    size = Math.min(4, Math.max(0.5, to));
    image.style.width = size * 100 + "%";
  }

  function open(link) {
    opener = link;
    pane.querySelector("h2").textContent = link.dataset.read;
    image.src = link.href;
    fit(1);
    pane.show();
    page.scrollTo(0, 0);
    page.focus();
  }

  function close() {
    pane.close();
    opener.focus();
  }

  const acts = {
    "+": () => fit(size * STEP), "=": () => fit(size * STEP), "-": () => fit(size / STEP), "0": () => fit(1),
    "?": () => { help.open = !help.open; },
    Escape: close
  };

  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[data-read]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    }
  });
  pane.addEventListener("click", function (event) {
    const button = event.target.closest("button");
    if (button) { acts[button.dataset.key](); }
  });
  pane.addEventListener("keydown", function (event) {
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
})();
