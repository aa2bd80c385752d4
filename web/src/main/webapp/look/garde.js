/* Keeps what is typed into the long fields in this tab until it is sent: a session ends, and nobody writes
   three thousand characters twice. It is put back for whoever typed it, on the page and the file that it was
   typed for; it goes once it is sent, and not yet when it is read over; when they sign out, when somebody else signs in, and after some hours.
   Without script nothing is kept. */
(function () {
  "use strict";
  const MARK = "kept ";
  const LONGEST = 4 * 60 * 60 * 1000;
  const reader = document.querySelector("meta[name='keeping']");
  const fields = document.querySelectorAll("textarea[data-keep]");
  const leaving = new BroadcastChannel("leaving");

  function all() {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(MARK));
  }

  function forget() {
    all().forEach((key) => sessionStorage.removeItem(key));
  }

  function place(field) {
    return MARK + [location.pathname, field.dataset.keep, field.name].join(" ");
  }

  function keep(field, sent) {
    if (!reader || field.value === "" || (!sent && field.value === field.defaultValue)) {
      sessionStorage.removeItem(place(field));
      return;
    }
    const kept = { by: reader.content, at: Date.now(), from: field.defaultValue, text: field.value, sent };
    sessionStorage.setItem(place(field), JSON.stringify(kept));
  }

  /* Whoever reads a page of theirs after a form was sent has sent it; whoever is led to the door, or to
     a page that says what went wrong, has not. Going back leads there without an answer, too. */
  function sort() {
    const [arrival] = performance.getEntriesByType("navigation");
    const answered = reader && !(arrival && arrival.type === "back_forward");
    for (const key of all()) {
      const kept = JSON.parse(sessionStorage.getItem(key));
      const strange = reader && kept.by !== reader.content;
      if (strange || Date.now() - kept.at > LONGEST || (kept.sent && answered)) {
        sessionStorage.removeItem(key);
      } else {
        sessionStorage.setItem(key, JSON.stringify({ ...kept, sent: false }));
      }
    }
  }

  function putBack(field) {
    const kept = JSON.parse(sessionStorage.getItem(place(field)));
    if (!kept || kept.text === field.value || !["", kept.from].includes(field.defaultValue)) {
      return;
    }
    field.value = kept.text;
    const fold = field.closest("details");
    if (fold) { fold.open = true; }
    const said = document.createElement("p");
    said.className = "help kept-back";
    said.setAttribute("role", "status");
    field.before(said);
    said.textContent = reader.dataset.back;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  leaving.addEventListener("message", forget);
  if (["quitte", "ferme"].includes(new URLSearchParams(location.search).get("fait"))) {
    forget();
    leaving.postMessage("left");
  }
  sort();
  if (reader) { fields.forEach(putBack); }
  document.addEventListener("input", function (event) {
    if (event.target.matches("textarea[data-keep]")) { keep(event.target, false); }
  });
  document.addEventListener("submit", function (event) {
    if (event.submitter && ["check", "change"].includes(event.submitter.name)) { return; }
    event.target.querySelectorAll("textarea[data-keep]").forEach((field) => keep(field, true));
  });
})();
