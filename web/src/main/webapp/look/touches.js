/* The keyboard of a file: a key presses the button or the link that bears it, and does nothing else. No key
   acts while somebody types or holds another key down, nor in a browser in which they have turned the keys
   off, here or on the worklist. */
(function () {
  "use strict";
  const OFF = "keys off";
  const help = document.getElementById("keys");
  const wanted = document.getElementById("keys-on");

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      help.open = false;
    }
    const busy = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable], dialog");
    if (!wanted.checked || busy || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) {
      return;
    }
    const pressed = document.querySelector('[data-press="' + CSS.escape(event.key) + '"]');
    if (event.key === "?") {
      event.preventDefault();
      help.open = !help.open;
      help.querySelector("summary").focus();
    } else if (pressed) {
      event.preventDefault();
      pressed.click();
    }
  });

  wanted.checked = localStorage.getItem(OFF) === null;
  wanted.closest("p").hidden = false;
  wanted.addEventListener("change", () => {
    if (wanted.checked) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, "");
    }
  });
})();
