'use strict';
(function () {
  var language = document.documentElement.lang;
  function own(seconds) {
    return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric',
      hour: 'numeric', minute: '2-digit', second: seconds, timeZoneName: 'short' });
  }
  var toTheMinute = own(undefined), toTheSecond = own('2-digit');
  document.querySelectorAll('.here').forEach(function (span) {
    var at = new Date(span.dataset.at), form = at.getUTCSeconds() ? toTheSecond : toTheMinute;
    span.textContent = span.dataset.words + ' ' + form.format(at);
  });

  // The counters follow the register; a change of state is announced, and the page read again on demand.
  var period = document.querySelector('[data-period]'), numbers = new Intl.NumberFormat(language), wait = 5;
  if (!period || !document.querySelector('[data-figure="remaining"]')) { return; }
  function poll() {
    if (document.hidden) { setTimeout(poll, 5000); return; }
    fetch('/api/periods/current', { credentials: 'omit' }).then(function (r) {
      if (!r.ok) { throw new Error(r.status); }
      return r.json();
    }).then(function (now) {
      wait = now.refreshSeconds;
      if (now.number !== period.dataset.period || now.state.toLowerCase() !== period.dataset.state) {
        var changed = document.getElementById('changed'), link = document.createElement('a');
        if (changed.firstChild) { return; }
        link.href = location.pathname + location.search;
        link.textContent = changed.dataset.words;
        changed.appendChild(link);
        return;
      }
      ['cap', 'taken', 'remaining'].forEach(function (name) {
        period.querySelector('[data-figure="' + name + '"]').textContent = numbers.format(now[name]);
      });
    }).catch(function () { wait = Math.min(120, wait * 2); }).then(function () {
      setTimeout(poll, wait * (750 + Math.random() * 500));
    });
  }
  setTimeout(poll, wait * (500 + Math.random() * 500));
}());
