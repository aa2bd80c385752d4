/* How far a run has come goes on by itself while somebody looks, for ten minutes: a page that nobody
   touches lets its session end. Without this script the link does it. */
(function () {
  "use strict";
  const again = document.getElementById("again");
  const shown = document.getElementById("progress");
  const said = document.getElementById("said");
  let looks = 60;

  async function look() {
    if (document.hidden || shown.contains(document.activeElement)) return;
    looks -= 1;
    if (looks <= 0) { clearInterval(turns); }
    const answer = await fetch(again.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("progress");
    if (!next) {
      clearInterval(turns);
    } else if (next.dataset.state !== shown.dataset.state) {
      clearInterval(turns);
      location.assign(again.href);
    } else if (next.dataset.said !== shown.dataset.said) {
      shown.dataset.said = next.dataset.said;
      shown.replaceChildren(...next.children);
      said.textContent = next.dataset.said;
    }
  }

  const turns = setInterval(() => look().catch(() => {}), 10000);
})();
