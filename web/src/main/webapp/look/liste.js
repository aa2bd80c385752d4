/* The lines of the worklist by keys, as touches.js lets them be heard. Nothing here does what a button or
   a link of the page does not do. */
(function () {
  "use strict";
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
    "/": () => document.getElementById("name").focus(),
  };

  document.addEventListener("touche", (event) => {
    const pressed = event.detail.key;
    const inside = here() >= 0;
    const key = inside && pressed === "ArrowDown" ? "j" : inside && pressed === "ArrowUp" ? "k" : pressed;
    if (Object.hasOwn(keys, key) && (!event.detail.again || "jk".includes(key))) {
      event.preventDefault();
      keys[key]();
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
