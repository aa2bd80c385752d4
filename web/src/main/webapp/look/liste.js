/* The keyboard of the worklist. Nothing here does what a button or a link of the page does not do: a key
   only presses it. No key acts while somebody types or holds another key down, nor in a browser in which
   they have turned the keys off. */
(function () {
  "use strict";
  const OFF = "keys off";
  const wanted = document.getElementById("keys-on");
  const lines = [...document.querySelectorAll(".worklist tbody tr")];

  function link(line) {
    return line.querySelector("td a");
  }

  function here() {
    return lines.findIndex((line) => line.contains(document.activeElement));
  }

  function to(place) {
    const line = lines[Math.max(0, Math.min(lines.length - 1, place))];
    if (line) {
      link(line).focus();
      line.scrollIntoView({ block: "nearest" });
    }
  }

  function press(element) {
    if (element) {
      element.click();
    }
  }

  const keys = {
    j: () => to(here() + 1),
    k: () => to(here() < 0 ? 0 : here() - 1),
    c: () => press(lines[here()]?.querySelector("button.take")),
    x: () => press(lines[here()]?.querySelector("input[type=checkbox]")),
    n: () => press(document.querySelector("[data-key=n]")),
    "/": () => document.getElementById("name").focus(),
    "?": () => {
      const help = document.getElementById("keys");
      help.open = !help.open;
      help.querySelector("summary").focus();
    },
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]");
    if (!wanted.checked || typing || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat && !"jk".includes(event.key)) {
      return;
    }
    const inside = here() >= 0;
    const key = inside && event.key === "ArrowDown" ? "j" : inside && event.key === "ArrowUp" ? "k" : event.key;
    if (Object.hasOwn(keys, key)) {
      event.preventDefault();
      keys[key]();
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

  /* All the boxes of the screen at once. Without script each is ticked on its own. */
  const all = document.querySelector(".worklist [data-all]");
  const boxes = lines.map((line) => line.querySelector(".pick input")).filter((box) => box);

  function tally() {
    const chosen = boxes.filter((box) => box.checked).length;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  }

  if (all && boxes.length > 0) {
    all.hidden = false;
    all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
    boxes.forEach((box) => box.addEventListener("change", tally));
    tally();
  }

  /* Back at the line that something was done about. The browser goes to its link as well: were it
     to go to a line, which takes no focus, it would take the focus away. */
  const back = lines.findIndex((line) => "#" + link(line).id === decodeURIComponent(window.location.hash));
  if (back >= 0) {
    to(back);
  }
})();
