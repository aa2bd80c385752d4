/* Says before a session ends of itself, and once it has, that what was typed is not kept yet. Clocks of
   pages that sleep stand still: the time is read anew each time. */
(function () {
  "use strict";
  const notice = document.getElementById("session-end");
  const seconds = Number(notice.dataset.seconds);
  const end = Date.now() + seconds * 1000;
  const warned = Math.min(300, seconds / 2) * 1000;

  function look() {
    const left = end - Date.now();
    if (left <= 0) { notice.querySelector("p").textContent = notice.dataset.over; }
    if (left <= warned) { notice.hidden = false; }
  }

  if (seconds > 0) {
    setInterval(look, 10000);
    document.addEventListener("visibilitychange", look);
  }
})();
