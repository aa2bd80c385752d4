/* Keeps the place in the answers of a file while something is done beside them, closes the list of their
   chapters once one is chosen, and opens the reason of a finding as soon as it is another than was counted.
   Without script all is done by hand. */
(function () {
  "use strict";
  const answers = document.querySelector("[data-place]");

  if (answers) {
    const key = "place " + answers.dataset.place;
    const place = sessionStorage.getItem(key);
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place && !answers.contains(target)) {
      answers.scrollTop = Number(place);
    }
    window.addEventListener("pagehide", function () { sessionStorage.setItem(key, answers.scrollTop); });
  }

  document.addEventListener("click", function (event) {
    const jump = event.target.closest(".exam-jump a");
    if (jump) { jump.closest("details").open = false; }
  });

  document.addEventListener("input", function (event) {
    const counted = event.target.dataset.counted;
    if (counted && event.target.value !== counted) {
      event.target.form.querySelector("details").open = true;
    }
  });
})();
