// Sends files in pieces (the core of tus 1.0.0), so that a line which breaks costs a piece and not
// the file. Without this script the form sends them whole.
(function () {
  "use strict";
  const PIECE = 96 * 1024;
  const PATIENCE = 12;
  const form = document.querySelector("form[data-envoi]");
  if (!form || !window.fetch || !window.Blob || !window.crypto || !crypto.subtle) return;
  const said = form.querySelector("[role=status]");
  const bar = form.querySelector("progress");
  const input = form.querySelector("input[type=file]");
  const button = form.querySelector("button");
  const mark = form.dataset.mark || ""; // an empty attribute is not written

  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const base64Of = (bytes) => btoa(String.fromCharCode(...bytes));
  const base64 = (text) => base64Of(new TextEncoder().encode(text));

  async function ask(method, url, headers, body) {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await fetch(url, {
          method, body, headers: { "Tus-Resumable": "1.0.0", ...headers }, redirect: "manual", cache: "no-store",
        });
        if (answer.status < 500 && answer.status !== 429) return { answer, again: tries > 1 };
      } catch (cut) {
        if (tries >= PATIENCE) throw cut;
      }
      if (tries >= PATIENCE) throw new Error("busy");
      say(form.dataset.waiting);
      await wait(Math.min(30000, 500 * 2 ** tries));
    }
  }

  function say(text) {
    if (said.textContent !== text) said.textContent = text;
  }

  // What a file is called may name a person: a shared device keeps a digest of it.
  async function place(file) {
    const known = [form.dataset.piece, form.dataset.replaces, mark, file.name, file.size, file.lastModified].join("|");
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(known));
    return "envoi|" + base64Of(new Uint8Array(digest));
  }

  // Whoever is led elsewhere or refused by surprise has sent nothing.
  function offset(answer) {
    const told = answer.headers.get("Upload-Offset");
    if (told === null) throw new Error("cut");
    return Number(told);
  }

  // Where it was cut off the last time, on this device; the server's word is what counts.
  async function begun(file, key) {
    const kept = localStorage.getItem(key);
    if (kept) {
      const { answer } = await ask("HEAD", kept, {});
      if (answer.ok) return { url: kept, offset: offset(answer) };
      if (answer.status !== 404) throw new Error("cut");
      localStorage.removeItem(key);
    }
    const metadata = ["piece " + base64(form.dataset.piece), "filename " + base64(file.name)];
    if (form.dataset.replaces) metadata.push("replaces " + base64(form.dataset.replaces));
    const { answer } = await ask("POST", "/dossier/envoi" + mark.replace("&", "?"), {
      "Upload-Length": String(file.size), "Upload-Metadata": metadata.join(","),
    });
    if (answer.status === 422) return { refused: answer.headers.get("Upload-Refused") };
    if (answer.status === 404) return { elsewhere: "NOT_ASKED" };
    if (answer.status === 409) return { elsewhere: "CLOSED" };
    if (answer.status !== 201) throw new Error("cut");
    const url = answer.headers.get("Location");
    localStorage.setItem(key, url);
    return { url, offset: 0 };
  }

  async function send(file, before, all) {
    const key = await place(file);
    const there = await begun(file, key);
    if (!there.url) return there;
    for (let ended = false; !ended;) {
      const piece = await file.slice(there.offset, there.offset + PIECE).arrayBuffer();
      const { answer, again } = await ask("PATCH", there.url, {
        "Upload-Offset": String(there.offset), "Content-Type": "application/offset+octet-stream",
      }, piece);
      if (answer.status === 204) {
        there.offset = offset(answer);
        ended = there.offset >= file.size;
      } else if (answer.status === 409) {
        there.offset = offset(answer);
      } else if (answer.status === 422) {
        localStorage.removeItem(key);
        return { refused: answer.headers.get("Upload-Refused") };
      } else if (answer.status === 404 && again && there.offset + PIECE >= file.size) {
        // The answer to the last piece was lost, and the file is awaited no more: it is there.
        ended = true;
      } else {
        throw new Error("cut");
      }
      bar.value = (before + there.offset) / all;
      say(form.dataset.sending.replace("{0}", Math.floor(bar.value * 100)));
    }
    localStorage.removeItem(key);
    return {};
  }

  form.addEventListener("submit", async (event) => {
    const files = Array.from(input.files);
    if (!files.length) return;
    event.preventDefault();
    button.disabled = true;
    bar.hidden = false;
    const all = files.reduce((sum, file) => sum + file.size, 0) || 1;
    let refused = "";
    let before = 0;
    try {
      for (const file of files) {
        const came = await send(file, before, all);
        if (came.elsewhere) {
          location.assign("/dossier/documents?refus=" + came.elsewhere);
          return;
        }
        refused = came.refused || refused;
        before += file.size;
      }
      say(form.dataset.sent);
      location.assign("/dossier/document?piece=" + encodeURIComponent(form.dataset.piece) + (refused ? "&refus=" + encodeURIComponent(refused) : ""));
    } catch (cut) {
      say(form.dataset.cut);
      button.disabled = false;
    }
  });
})();
