'use strict';
(function () {
  var id = function (name) { return document.getElementById(name); };
  var language = document.documentElement.lang;

  function waiting(box) {
    var state = box.dataset.state, opens = Date.parse(box.dataset.opens);
    var refresh = Number(box.dataset.refresh), ahead = Date.parse(box.dataset.now) - Date.now();
    var zoned = function (zone) {
      return new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium', timeZone: zone });
    };
    var there = zoned('America/Montreal'), here = zoned(undefined), lastSaid = '';
    var say = function (text) { if (text !== lastSaid) { lastSaid = text; id('said').textContent = text; } };
    id('countdown').hidden = false; id('times').hidden = false;

    function tick() {
      var now = Date.now() + ahead, left = Math.max(0, Math.ceil((opens - now) / 1000));
      id('there').textContent = there.format(now);
      id('here').textContent = here.format(now);
      if (state === 'ANNOUNCED' && left === 0) { state = 'OPEN'; }
      if (state === 'ANNOUNCED') {
        var pad = function (n) { return (n < 10 ? '0' : '') + n; };
        var days = Math.floor(left / 86400);
        id('countdown').textContent = (days ? days + ' ' + box.dataset.wordsDay + ' ' : '') +
          pad(Math.floor(left / 3600) % 24) + ':' + pad(Math.floor(left / 60) % 60) + ':' + pad(left % 60);
        if ([3600, 1800, 600, 300, 60].indexOf(left) >= 0) { say(box.dataset.wordsMinutes.replace('{0}', left / 60)); }
      } else {
        id('countdown').textContent = '';
      }
      if (state === 'OPEN') { say(box.dataset.wordsOpen); }
      if (state === 'FULL') { say(box.dataset.wordsFull); }
      if (state === 'SUSPENDED') { say(box.dataset.wordsSuspended); }
      setTimeout(tick, 1000 - (Date.now() + ahead) % 1000);
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
        if (id('places')) {
          id('places').textContent = box.dataset.wordsPlaces
            .replace('{0}', period.remaining).replace('{1}', period.cap);
        }
      }).catch(function () { refresh = Math.min(120, refresh * 2); }).then(function () {
        setTimeout(poll, refresh * (750 + Math.random() * 500));
      });
    }
    tick();
    setTimeout(poll, refresh * (500 + Math.random() * 500));
  }

  var form = id('submission');
  if (form) {
    form.addEventListener('submit', function () {
      setTimeout(function () { id('submit').setAttribute('aria-disabled', 'true'); }, 0);
      setTimeout(function () { id('submit').removeAttribute('aria-disabled'); }, 8000);
    });
  }

  var bytes = function (hex) {
    return new Uint8Array((hex.match(/../g) || []).map(function (two) { return parseInt(two, 16); }));
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
    var node = index, last = size - 1, hash = await sha256(join([0], utf8(leaf)));
    for (var i = 0; i < path.length; i++) {
      if (last === 0) { return ''; }
      var sibling = bytes(path[i]);
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

  function leafHolds(paper, head) {
    if (paper.applicationNumber) {
      return paper.leaf === canonical({ period: paper.period, rank: paper.rank, application: paper.applicationNumber,
        receivedAt: paper.receivedAt, digest: paper.digest }) &&
        paper.inclusion.index === paper.rank - 1 && head.period === paper.period && paper.recordedAt === head.instant;
    }
    var leaf = JSON.parse(paper.leaf);
    return leaf.period === head.period && leaf.askedAt === paper.askedAt && head.kind === 'asked-after-full';
  }

  async function holds(paper, keys) {
    var head = paper.head, inclusion = paper.inclusion;
    if (!leafHolds(paper, head) || inclusion.size !== head.size) { return false; }
    if (await root(paper.leaf, inclusion.index, inclusion.size, inclusion.path) !== head.root) { return false; }
    var key = keys.find(function (k) { return k.keyId === head.keyId; });
    var at = Date.parse(head.instant);
    if (!key || at < Date.parse(key.validFrom) || (key.validUntil && at > Date.parse(key.validUntil))) { return false; }
    var imported = await crypto.subtle.importKey('raw', bytes(key.publicKey), { name: 'Ed25519' }, false, ['verify']);
    return crypto.subtle.verify({ name: 'Ed25519' }, imported, bytes(head.signature), utf8(canonical(headOf(paper, head))));
  }

  async function verdictOn(text) {
    var paper, keys;
    try { paper = JSON.parse(text); } catch (e) { return 'unread'; }
    if (paper && paper.asked) { paper = paper.asked; }
    if (!paper || !paper.leaf || !paper.head || !paper.inclusion) { return 'unread'; }
    if (!window.crypto || !crypto.subtle) { return 'cannot'; }
    try { keys = (await (await fetch('/api/keys', { credentials: 'omit' })).json()).keys; } catch (e) { return 'offline'; }
    try {
      return await holds(paper, keys) ? (paper.applicationNumber ? 'good' : 'asked') : 'bad';
    } catch (e) { return e.name === 'NotSupportedError' ? 'cannot' : 'bad'; }
  }

  function verify(text) {
    var verdict = id('verdict'), show = function (kind) {
      verdict.className = 'verdict ' + kind; verdict.textContent = verdict.dataset[kind];
    };
    show('working');
    verdictOn(text).then(show);
  }

  function verifyFile(file) {
    file.text().then(function (text) { id('pasted').value = text; verify(text); });
  }

  if (id('verdict')) {
    if (id('document')) { verify(id('document').textContent); }
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
}());
