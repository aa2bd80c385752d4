'use strict';
(function () {
  var language = document.documentElement.lang;
  var zone = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  function own(seconds, there) {
    // French and English as they are written in Québec: 8 h 30, 8:30 a.m.
    return new Intl.DateTimeFormat(language === 'es' ? 'es' : language + '-CA', { weekday: 'long', day: 'numeric', month: 'long',
      year: 'numeric', hour: 'numeric', minute: '2-digit', second: seconds, timeZone: there, timeZoneName: 'short' });
  }
  var toTheMinute = own(undefined, zone), toTheSecond = own('2-digit', zone), montreal = own('2-digit', 'America/Toronto');
  // Where clocks show Montréal's time nothing is said twice; a zone without a place keeps what the page said, in UTC.
  if (!/^(Etc\/.*|UTC|GMT)$/.test(zone)) {
    document.querySelectorAll('.here').forEach(function (span) {
      var at = new Date(span.dataset.at), form = at.getUTCSeconds() ? toTheSecond : toTheMinute;
      span.textContent = toTheSecond.format(at) === montreal.format(at) ? '' : span.dataset.words + ' ' + form.format(at).replace(/(UTC|GMT)([+\u2212-])/, '$1\u2060$2').replace(/^(\S+) 1 /, language === 'fr' ? '$1 1er ' : '$1 1 ');
    });
  }

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
