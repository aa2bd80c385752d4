/* The keyboard of the desk: a key presses the button or the link that bears it. What a page does besides,
   its own script hears as the event "touche". No key acts while somebody types or holds another key down,
   nor in a browser in which they have turned the keys off, on whichever page. */
(function () {
  "use strict";
  const OFF = "keys off";
  const help = document.getElementById("keys");
  const wanted = document.getElementById("keys-on");

  function isBusy(event) {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable], dialog");
    return typing || event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
  }

  function press(key) {
    const bearer = document.querySelector('[data-press="' + CSS.escape(key) + '"]');
    if (key === "?") {
      help.open = !help.open;
      help.querySelector("summary").focus();
    } else if (bearer) {
      bearer.click();
    }
    return key === "?" || bearer !== null;
  }

  /* Whether the page's own script did something about it. */
  function isHeard(event) {
    const detail = { key: event.key, again: event.repeat };
    return !document.dispatchEvent(new CustomEvent("touche", { detail, cancelable: true }));
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      help.open = false;
    }
    if (wanted.checked && !isBusy(event) && (isHeard(event) || !event.repeat && press(event.key))) {
      event.preventDefault();
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
