/* Lets whoever types a password see it. Without script there is no such button. */
(function () {
  "use strict";
  for (const field of document.querySelectorAll("input[type='password'][data-show]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-link";
    button.textContent = field.dataset.show;
    button.setAttribute("aria-controls", field.id);
    button.addEventListener("click", function () {
      const hidden = field.type === "password";
      field.type = hidden ? "text" : "password";
      button.textContent = hidden ? field.dataset.hide : field.dataset.show;
    });
    field.after(button);
    // whatever keeps passwords knows them by their type
    field.form.addEventListener("submit", function () { field.type = "password"; });
  }
})();
