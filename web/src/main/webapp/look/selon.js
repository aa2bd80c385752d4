/* Shows what an answer calls for, and hides the rest: <div data-when="purpose=STUDY,WORK">. Without
   script everything shows, and each question says when it is to be answered. */
(function () {
  "use strict";
  const parts = document.querySelectorAll("[data-when]");

  function answer(name) {
    const chosen = document.querySelector(`input[name="${name}"]:checked, select[name="${name}"]`);
    return chosen ? chosen.value : "";
  }

  function look() {
    for (const part of parts) {
      const [name, values] = part.dataset.when.split("=");
      part.hidden = !values.split(",").includes(answer(name));
    }
  }

  document.addEventListener("change", look);
  window.addEventListener("pageshow", look);
  look();
})();
