"use strict";
// Comfort on top of forms that work without it: keys, live updates, a look before storing.
const body = document.body;
document.documentElement.classList.add("scripted");
const say = (text, stays) => {
  const box = document.getElementById("meldung");
  if (!box) return;
  box.textContent = text;
  clearTimeout(say.timer);
  if (!stays) say.timer = setTimeout(() => { box.textContent = ""; }, 8000);
};

// Keys. They can be switched off, since speech input and slips of the hand press them too.
const store = { get: () => { try { return localStorage.getItem("keys"); } catch { return null; } }, set: (value) => { try { localStorage.setItem("keys", value); } catch { /* private window */ } } };
const keysAreOn = () => store.get() !== "off";
const button = document.querySelector("[data-keys-switch]");
if (button) {
  const label = () => { button.textContent = keysAreOn() ? button.dataset.off : button.dataset.on; button.setAttribute("aria-pressed", String(!keysAreOn())); };
  label();
  button.addEventListener("click", () => { store.set(keysAreOn() ? "off" : "on"); label(); say(keysAreOn() ? body.dataset.keysOn : body.dataset.keysOff); });
}
const rows = () => Array.from(document.querySelectorAll("[data-row]"));
const at = () => rows().findIndex((row) => row.classList.contains("at"));
const step = (by) => {
  const all = rows(), next = Math.min(all.length - 1, Math.max(0, at() + by));
  if (!all[next]) return;
  all.forEach((row) => row.classList.remove("at"));
  all[next].classList.add("at");
  all[next].querySelector("[data-open]").focus();
};
document.addEventListener("focusin", (event) => {
  const row = event.target.closest("[data-row]");
  if (row) rows().forEach((other) => other.classList.toggle("at", other === row));
});
const press = (key) => {
  const form = document.querySelector("[data-decision]");
  if (key === "u") return document.querySelector("form[action='/verlauf/zurueck'] button")?.click();
  if (key === "?") return location.assign("/hilfe");
  if (form) {
    if (key === "j" || key === "k") return document.querySelector(`.steps [data-key='${key}']`)?.click();
    const choice = form.querySelector(`[data-verdict='${key}']`);
    if (!choice) return undefined;
    choice.checked = true;
    if (key !== "e") return form.querySelector("[name='tun'][value='weiter']").click();
    const words = form.querySelector("[name='worte']");
    words.focus();
    return words.select();
  }
  if (key === "j" || key === "k") return rows().length ? step(key === "j" ? 1 : -1) : document.querySelector(`.steps [data-key='${key}']`)?.click();
  const row = rows()[at()];
  if (key === "e") return row?.querySelector("[data-open]").click();
  return row?.querySelector(`[data-key='${key}']`)?.click();
};
document.addEventListener("keydown", (event) => {
  const writes = event.target.closest("textarea, select, input:not([type=checkbox], [type=radio])");
  if (writes || event.ctrlKey || event.altKey || event.metaKey || !keysAreOn() || !"jkareu?".includes(event.key)) return;
  event.preventDefault();
  press(event.key);
});
// Enter on a tick presses nothing.
document.getElementById("sammel")?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("[type=checkbox]")) event.preventDefault();
});
// After a decision in the list the next one is at hand.
const made = new URLSearchParams(location.search).get("eben");
if (made && rows().length && !location.hash) {
  const last = Number(sessionStorage.getItem("row") || 0);
  rows()[Math.min(last, rows().length - 1)]?.querySelector("[data-open]").focus();
}
document.addEventListener("submit", () => { if (at() >= 0) sessionStorage.setItem("row", String(at())); });
// Choosing words or a place chooses the decision that they belong to.
document.querySelector("[data-decision]")?.addEventListener("input", (event) => {
  const decision = { worte: "AdoptReworded", stelle: "AdoptElsewhere", neben: "AdoptElsewhere" }[event.target.name];
  const radio = decision && document.querySelector(`[name='was'][value='${decision}']`);
  if (radio && !(event.target.name === "worte" && document.querySelector("[name='was'][value='AdoptElsewhere']").checked)) radio.checked = true;
});

// A look before storing: what the form would do, without leaving the page.
document.querySelector("[data-preview]")?.addEventListener("click", async (event) => {
  event.preventDefault();
  const form = event.target.form, data = new URLSearchParams(new FormData(form));
  data.set("tun", "pruefen");
  const answer = await fetch(form.action, { method: "POST", body: data }).catch(() => null);
  if (!answer || !answer.ok) return say(body.dataset.lost);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.getElementById("vorschau").replaceChildren(...page.getElementById("vorschau").childNodes);
  return undefined;
});

// What others decide appears within a second. Parts of the page are replaced, never a field that somebody is writing in.
let version = Number(body.dataset.version), failures = 0;
const renew = async () => {
  const address = location.pathname + location.search;
  const answer = await fetch(address, { headers: { "X-By-Itself": "1" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  version = Number(page.body.dataset.version);
  document.querySelectorAll("[data-live]").forEach((part) => {
    const fresh = page.getElementById(part.id);
    if (!fresh) { if (!part.contains(document.activeElement)) part.remove(); return; }
    if (fresh.innerHTML === part.innerHTML || part.contains(document.activeElement)) return;
    const ticks = Array.from(part.querySelectorAll("input:checked")).map((box) => box.id);
    const scrolled = part.scrollTop;
    part.className = fresh.className;
    part.replaceChildren(...fresh.childNodes);
    part.scrollTop = scrolled;
    ticks.forEach((id) => { const box = document.getElementById(id); if (box) box.checked = true; });
  });
};
const listen = async () => {
  if (document.visibilityState === "visible" && body.dataset.version !== undefined) {
    try {
      const answer = await fetch(`/stand?seit=${version}`, { headers: { "X-By-Itself": "1" } });
      // Words that somebody is writing stay on the screen, to be copied.
      if (answer.status === 401) { say(body.dataset.ended, true); return; }
      const news = await answer.json();
      if (failures > 1) say("");
      failures = 0;
      if (news.version > version) {
        await renew();
        if (news.entries.length) say(news.entries.join(" · "));
      }
    } catch {
      failures += 1;
      if (failures === 3) say(body.dataset.lost);
    }
  }
  setTimeout(listen, 500);
};
setTimeout(listen, 500);
