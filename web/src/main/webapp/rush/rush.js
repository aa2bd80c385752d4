'use strict';
(function () {
  var id = function (name) { return document.getElementById(name); };
  var language = document.documentElement.lang;

  // Instants as the portal writes them (texts.Moments): a zone of undefined is the reader's own.
  function moments(zone, at) {
    var day = new Intl.DateTimeFormat(language === 'en' ? 'en-CA' : language,
      { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
    var parts = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23', timeZone: zone });
    var two = function (n) { return (n < 10 ? '0' : '') + n; };
    var read = function (instant) {
      var p = {};
      parts.formatToParts(instant).forEach(function (part) { p[part.type] = Number(part.value); });
      p.offset = Math.round((Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second) - instant) / 60000);
      return p;
    };
    var clock = function (p, seconds) {
      if (language === 'fr') { return p.hour + '\u00a0h' + (p.minute || seconds ? '\u00a0' + two(p.minute) : '') + (seconds ? '\u00a0min\u00a0' + two(p.second) + '\u00a0s' : ''); }
      if (language === 'es') { return p.hour + ':' + two(p.minute) + (seconds ? ':' + two(p.second) : ''); }
      return (p.hour % 12 || 12) + ':' + two(p.minute) + (seconds ? ':' + two(p.second) : '') + '\u00a0' + (p.hour < 12 ? 'a.m.' : 'p.m.');
    };
    return {
      offset: function (instant) { return read(instant).offset; },
      text: function (instant, seconds) {
        var p = read(instant), away = Math.abs(p.offset);
        return day.format(instant).replace(/^1 /, language === 'fr' ? '1er ' : '1 ') + ' ' + at + ' ' + clock(p, seconds || p.second !== 0) +
          ' (UTC' + (p.offset < 0 ? '\u2212' : '+') + two(Math.floor(away / 60)) + ':' + two(away % 60) + ')';
      }
    };
  }

  function waiting(box) {
    var state = box.dataset.state, opens = Date.parse(box.dataset.opens), shown = state, announced = opens;
    var refresh = Number(box.dataset.refresh), ahead = Date.parse(box.dataset.now) - Date.now();
    var there = moments('America/Toronto', box.dataset.wordsAt), here = moments(undefined, box.dataset.wordsAt);
    var say = function (text) { if (text !== id('said').textContent) { id('said').textContent = text; } };
    var two = function (n) { return (n < 10 ? '0' : '') + n; };
    box.hidden = false;

    // What the page says and offers follows the state: all of its words came with it.
    function show(present) {
      shown = present;
      box.dataset.state = present;
      document.querySelectorAll('[data-when]').forEach(function (part) {
        part.hidden = part.dataset.when.split(' ').indexOf(present) < 0;
      });
      id('submit').textContent = present === 'FULL' ? id('submit').dataset.wordsFull : id('submit').dataset.words;
      id('submit').className = present === 'OPEN' ? '' : 'second';
      var lead = document.querySelector('.lead:not([hidden])'), title = document.querySelector('h1');
      document.title = document.title.replace(title.textContent, lead.dataset.title);
      title.textContent = lead.dataset.title;
      say(title.textContent + '. ' + lead.textContent);
    }

    // The opening in Montréal's words and, where they differ, in the reader's own.
    function tellOpening() {
      var own = document.createElement('span');
      if (opens !== announced) {
        announced = opens;
        document.querySelectorAll('[data-at]').forEach(function (span) { span.textContent = there.text(opens); });
        id('opens').textContent = there.text(opens);
      }
      if (here.offset(opens) !== there.offset(opens) && !id('opens').querySelector('.here')) {
        own.className = 'here';
        own.textContent = id('own').firstChild.data + here.text(opens);
        id('opens').appendChild(own);
      }
    }

    function tick() {
      var now = Date.now() + ahead, left = Math.max(0, Math.ceil((opens - now) / 1000));
      var present = state === 'ANNOUNCED' && left === 0 ? 'OPEN' : state;
      id('there').textContent = there.text(now, true);
      id('here').textContent = here.text(now, true);
      id('own').hidden = here.offset(now) === there.offset(now);
      if (present === 'ANNOUNCED') {
        var days = Math.floor(left / 86400);
        id('countdown').textContent = (days ? days + ' ' + box.dataset.wordsDay + ' ' : '') +
          two(Math.floor(left / 3600) % 24) + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
        // heard when it is true, and gone before it is not
        var mark = [3600, 1800, 600, 300, 60].find(function (m) { return left <= m && left > m - 3; });
        say(mark ? box.dataset.wordsMinutes.replace('{0}', mark / 60) : '');
      } else {
        id('countdown').textContent = '';
      }
      tellOpening();
      if (present !== shown) { show(present); }
    }

    function beat() {
      tick();
      setTimeout(beat, 1000 - (Date.now() + ahead) % 1000);
    }

    function poll() {
      fetch('/api/periods/current', { credentials: 'omit' }).then(function (r) {
        if (!r.ok) { throw new Error(r.status); }
        return r.json();
      }).then(function (period) {
        if (period.number !== box.dataset.period) { return; }
        refresh = period.refreshSeconds;
        ahead = Date.parse(period.serverTime) - Date.now();
        opens = Date.parse(period.opensAt);
        state = period.state;
        id('places').textContent = box.dataset.wordsPlaces
          .replace('{0}', period.remaining).replace('{1}', period.cap);
        tick();
      }).catch(function () { refresh = Math.min(120, refresh * 2); }).then(function () {
        setTimeout(poll, refresh * (750 + Math.random() * 500));
      });
    }
    beat();
    // a stream without a cap has no bell to wait for
    if (id('places')) { setTimeout(poll, refresh * (500 + Math.random() * 500)); }
  }

  var form = id('submission');
  if (form) {
    form.addEventListener('submit', function () {
      setTimeout(function () { id('submit').setAttribute('aria-disabled', 'true'); }, 0);
      setTimeout(function () { id('submit').removeAttribute('aria-disabled'); }, 8000);
    });
  }

  var bytes = function (hex, length) {
    if (typeof hex !== 'string' || hex.length !== 2 * length || !/^[0-9a-f]+$/.test(hex)) { throw new Error('no hexadecimal'); }
    return new Uint8Array(hex.match(/../g).map(function (two) { return parseInt(two, 16); }));
  };
  // An instant with all of its nine decimals: texts of one length compare as the instants do.
  var nanoseconds = function (instant) {
    var form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(instant);
    if (!form) { throw new Error('no instant'); }
    return form[1] + '.' + ((form[2] || '') + '000000000').slice(0, 9) + 'Z';
  };
  var hex = function (buffer) {
    return Array.from(new Uint8Array(buffer)).map(function (b) { return (b < 16 ? '0' : '') + b.toString(16); }).join('');
  };
  var join = function () {
    return new Uint8Array(Array.prototype.concat.apply([], Array.from(arguments).map(function (a) { return Array.from(a); })));
  };
  var sha256 = function (data) { return crypto.subtle.digest('SHA-256', data).then(function (d) { return new Uint8Array(d); }); };
  var utf8 = function (text) { return new TextEncoder().encode(text); };
  // RFC 8785 for the flat documents that are signed: keys sorted, no spaces, whole numbers.
  var canonical = function (flat) {
    return JSON.stringify(Object.keys(flat).sort().reduce(function (o, k) { o[k] = flat[k]; return o; }, {}));
  };

  async function root(leaf, index, size, path) {
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) { return ''; }
    var node = index, last = size - 1, hash = await sha256(join([0], utf8(leaf)));
    for (var i = 0; i < path.length; i++) {
      if (last === 0) { return ''; }
      var sibling = bytes(path[i], 32);
      if (node % 2 === 1 || node === last) {
        hash = await sha256(join([1], sibling, hash));
        while (node % 2 === 0 && node !== 0) { node /= 2; last = Math.floor(last / 2); }
      } else {
        hash = await sha256(join([1], hash, sibling));
      }
      node = Math.floor(node / 2); last = Math.floor(last / 2);
    }
    return last === 0 ? hex(hash) : '';
  }

  // The two kinds of document, as docs/proofs describes them: what is signed besides the tree.
  function headOf(paper, head) {
    return paper.applicationNumber
      ? { period: head.period, size: head.size, root: head.root, decision: head.decision, instant: head.instant, keyId: head.keyId }
      : { kind: 'asked-after-full', period: head.period, size: head.size, root: head.root, instant: head.instant, keyId: head.keyId };
  }

  // From named members only: whatever else a paper brings must not stand in for what it claims.
  function leafOf(paper) {
    var leaf = { period: paper.period, rank: paper.rank, application: paper.applicationNumber, receivedAt: paper.receivedAt, digest: paper.digest };
    if (paper.passing === undefined) { return leaf; }
    if (Object.keys(Object(paper.passing)).sort().join() !== 'askedAt,askedDigest,givenUp,place') { throw new Error('another passing'); }
    leaf.place = paper.passing.place;
    leaf.givenUp = paper.passing.givenUp;
    leaf.askedAt = paper.passing.askedAt;
    leaf.askedDigest = paper.passing.askedDigest;
    return leaf;
  }

  function leafHolds(paper, head) {
    if (paper.applicationNumber) {
      return paper.leaf === canonical(leafOf(paper)) &&
        paper.inclusion.index === paper.rank - 1 && head.period === paper.period && paper.recordedAt === head.instant;
    }
    var leaf = JSON.parse(paper.leaf);
    return paper.leaf === canonical(leaf) && leaf.period === head.period && leaf.askedAt === paper.askedAt && head.kind === 'asked-after-full';
  }

  async function holds(paper, keys) {
    var head = paper.head, inclusion = paper.inclusion;
    if (!leafHolds(paper, head) || inclusion.size !== head.size) { return false; }
    if (await root(paper.leaf, inclusion.index, inclusion.size, inclusion.path) !== head.root) { return false; }
    var key = keys.find(function (k) { return k.keyId === head.keyId; });
    if (!key || head.instant !== nanoseconds(head.instant) || head.instant < nanoseconds(key.validFrom) ||
      (key.validUntil !== null && head.instant > nanoseconds(key.validUntil))) { return false; }
    var imported = await crypto.subtle.importKey('raw', bytes(key.publicKey, 32), { name: 'Ed25519' }, false, ['verify']);
    return crypto.subtle.verify({ name: 'Ed25519' }, imported, bytes(head.signature, 64), utf8(canonical(headOf(paper, head))));
  }

  async function verdictOn(text) {
    var paper, keys;
    try { paper = JSON.parse(text); } catch (e) { return 'unread'; }
    if (paper && paper.asked && !paper.applicationNumber) { paper = paper.asked; }
    if (!paper || !paper.leaf || !paper.head || !paper.inclusion) { return 'unread'; }
    if (!window.crypto || !crypto.subtle) { return 'cannot'; }
    try { keys = (await (await fetch('/api/keys', { credentials: 'omit' })).json()).keys; } catch (e) { return 'offline'; }
    try {
      return await holds(paper, keys) ? (paper.applicationNumber ? 'good' : 'asked') : 'bad';
    } catch (e) { return e.name === 'NotSupportedError' ? 'cannot' : 'bad'; }
  }

  function say(place, kind) {
    place.className = 'verdict ' + kind;
    place.textContent = id('verification').dataset[kind];
  }

  // Beside the form that was used, in view and under the focus: it may be a long way down.
  function verify(text) {
    var place = id('answer');
    say(place, 'working');
    (text.trim() ? verdictOn(text) : Promise.resolve('nothing')).then(function (kind) {
      say(place, kind);
      place.focus();
      place.scrollIntoView({ block: 'center' });
    });
  }

  function verifyFile(file) {
    file.text().then(function (text) { id('pasted').value = text; verify(text); });
  }

  if (id('verification')) {
    if (id('verdict')) {
      say(id('verdict'), 'working');
      verdictOn(id('document').textContent).then(function (kind) { say(id('verdict'), kind); });
    }
    id('check').addEventListener('click', function () { verify(id('pasted').value); });
    id('file').addEventListener('change', function () { if (id('file').files[0]) { verifyFile(id('file').files[0]); } });
    id('pasted').addEventListener('dragover', function (e) { e.preventDefault(); });
    id('pasted').addEventListener('drop', function (e) {
      if (!e.dataTransfer.files[0]) { return; }
      e.preventDefault();
      verifyFile(e.dataTransfer.files[0]);
    });
  }
  if (id('keep')) {
    id('keep').hidden = false;
    id('keep').addEventListener('click', function () {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([id('proof').textContent], { type: 'application/json' }));
      link.download = id('keep').dataset.name;
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    });
  }
  if (id('wait')) { waiting(id('wait')); }
  // Whoever comes back to an answer, or reads it again, asks for it and does not submit again.
  if (location.pathname.indexOf('/api/') === 0) { history.replaceState(null, '', document.body.dataset.here); }
}());
