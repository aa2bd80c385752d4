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

  async function holds(receipt) {
    var leaf = canonical({ period: receipt.period, rank: receipt.rank, application: receipt.applicationNumber,
      receivedAt: receipt.receivedAt, digest: receipt.digest });
    var head = receipt.head, inclusion = receipt.inclusion;
    if (leaf !== receipt.leaf || inclusion.index !== receipt.rank - 1 || inclusion.size !== head.size ||
        head.period !== receipt.period) { return false; }
    if (await root(leaf, inclusion.index, inclusion.size, inclusion.path) !== head.root) { return false; }
    var keys = (await (await fetch('/api/keys', { credentials: 'omit' })).json()).keys;
    var key = keys.find(function (k) { return k.keyId === head.keyId; });
    if (!key) { return false; }
    var signed = canonical({ period: head.period, size: head.size, root: head.root, decision: head.decision,
      instant: head.instant, keyId: head.keyId });
    var imported = await crypto.subtle.importKey('raw', bytes(key.publicKey), { name: 'Ed25519' }, false, ['verify']);
    return crypto.subtle.verify({ name: 'Ed25519' }, imported, bytes(head.signature), utf8(signed));
  }

  function verify(text) {
    var verdict = id('verdict'), show = function (kind) {
      verdict.className = 'verdict ' + kind; verdict.textContent = verdict.dataset[kind];
    };
    show('working');
    var receipt;
    try { receipt = JSON.parse(text); } catch (e) { show('bad'); return; }
    if (!window.crypto || !crypto.subtle) { show('cannot'); return; }
    holds(receipt).then(function (good) { show(good ? 'good' : 'bad'); },
      function (e) { show(e instanceof TypeError ? 'bad' : 'cannot'); });
  }

  if (id('verdict')) {
    if (id('document')) { verify(id('document').textContent); }
    id('check').addEventListener('click', function () { verify(id('pasted').value); });
    id('pasted').addEventListener('dragover', function (e) { e.preventDefault(); });
    id('pasted').addEventListener('drop', function (e) {
      var file = e.dataTransfer.files[0];
      if (!file) { return; }
      e.preventDefault();
      file.text().then(function (text) { id('pasted').value = text; verify(text); });
    });
  }
  if (id('wait')) { waiting(id('wait')); }
}());
