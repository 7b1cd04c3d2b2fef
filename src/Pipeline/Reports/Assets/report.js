"use strict";
// Search in the list of remarks, and print with everything unfolded.
const field = document.getElementById("suche");
const hits = document.getElementById("treffer");
const rows = Array.from(document.querySelectorAll("#liste tbody tr"));
const texts = rows.map((row) => row.textContent.toLowerCase());
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  rows.forEach((row, i) => {
    row.hidden = !words.every((word) => texts[i].includes(word));
    shown += row.hidden ? 0 : 1;
  });
  hits.textContent = words.length ? shown + (document.documentElement.lang === "en" ? " of " : " von ") + rows.length : "";
});
// A link to something folded unfolds it.
const unfold = () => {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!target) return;
  for (let part = target.parentElement; part; part = part.parentElement) {
    if (part.localName === "details") part.open = true;
  }
  target.scrollIntoView();
};
window.addEventListener("hashchange", unfold);
unfold();
// Only the evidence of changes is unfolded on paper; the lists of all statements stand at the end anyway.
window.addEventListener("beforeprint", () => {
  document.querySelectorAll(".others, .change details").forEach((details) => { details.open = true; });
});
