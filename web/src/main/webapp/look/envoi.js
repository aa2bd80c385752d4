// Sends files in pieces (the core of tus 1.0.0), so that a line which breaks costs a piece and not
// the file. Without this script the form sends them whole.
(function () {
  "use strict";
  const PIECE = 96 * 1024;
  const PATIENCE = 12;
  const form = document.querySelector("form[data-envoi]");
  if (!form || !window.fetch || !window.Blob) return;
  const said = form.querySelector("[role=status]");
  const bar = form.querySelector("progress");
  const input = form.querySelector("input[type=file]");
  const button = form.querySelector("button");

  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  async function ask(method, url, headers, body) {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await fetch(url, {
          method, body, headers: { "Tus-Resumable": "1.0.0", ...headers }, redirect: "manual", cache: "no-store",
        });
        if (answer.status < 500 && answer.status !== 429) return answer;
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

  function place(file) {
    return ["envoi", form.dataset.piece, form.dataset.replaces, file.name, file.size, file.lastModified].join("|");
  }

  // Where it was cut off the last time, on this device; the server's word is what counts.
  async function begun(file) {
    const kept = localStorage.getItem(place(file));
    if (kept) {
      const answer = await ask("HEAD", kept, {});
      if (answer.ok) return { url: kept, offset: Number(answer.headers.get("Upload-Offset")) };
      localStorage.removeItem(place(file));
    }
    const metadata = ["piece " + base64(form.dataset.piece), "filename " + base64(file.name)];
    if (form.dataset.replaces) metadata.push("replaces " + base64(form.dataset.replaces));
    const answer = await ask("POST", "/dossier/envoi", {
      "Upload-Length": String(file.size), "Upload-Metadata": metadata.join(","),
    });
    if (answer.status !== 201) return { refused: answer.headers.get("Upload-Refused") || "" };
    const url = answer.headers.get("Location");
    localStorage.setItem(place(file), url);
    return { url, offset: 0 };
  }

  async function send(file, before, all) {
    const there = await begun(file);
    if (!there.url) return there;
    for (let ended = false; !ended;) {
      const piece = await file.slice(there.offset, there.offset + PIECE).arrayBuffer();
      const answer = await ask("PATCH", there.url, {
        "Upload-Offset": String(there.offset), "Content-Type": "application/offset+octet-stream",
      }, piece);
      if (answer.status === 204) {
        there.offset = Number(answer.headers.get("Upload-Offset"));
        ended = there.offset >= file.size;
      } else if (answer.status === 409) {
        there.offset = Number(answer.headers.get("Upload-Offset"));
      } else {
        // After the last piece, a lost answer leaves a file that is awaited no more: it is there.
        localStorage.removeItem(place(file));
        return { refused: answer.headers.get("Upload-Refused") || "" };
      }
      bar.value = (before + there.offset) / all;
      say(form.dataset.sending.replace("{0}", Math.floor(bar.value * 100)));
    }
    localStorage.removeItem(place(file));
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
