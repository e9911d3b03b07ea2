"use strict";
(function () {
  const find = (id) => document.getElementById(id);
  const rows = JSON.parse(find("cards").textContent);
  const cards = rows.map(([key, kind, rule, name], index) => ({
    key, kind, rule, name,
    element: find("card-" + (index + 1)),
    text: "",
    buttons: {},
  }));
  const firsts = [...new Map(cards.map((card) => [card.key, card])).values()];
  const chosen = new Map();
  const store = "cleaner-decisions";
  let current = -1;

  function remember() {
    try {
      localStorage.setItem(store, JSON.stringify([...chosen]));
    } catch (error) {
      find("status").title = "This browser does not remember decisions for files.";
    }
  }

  function recall() {
    try {
      for (const [key, choice] of JSON.parse(localStorage.getItem(store) || "[]")) {
        if (choice === "accept" || choice === "reject") chosen.set(key, choice);
      }
    } catch (error) {
      chosen.clear();
    }
  }

  function show(card) {
    const choice = chosen.get(card.key);
    for (const name of ["accept", "reject"]) {
      card.element.classList.toggle(name, choice === name);
      card.buttons[name].setAttribute("aria-pressed", String(choice === name));
    }
  }

  function tell() {
    const choices = firsts.map((card) => chosen.get(card.key)).filter(Boolean);
    const rejected = choices.filter((choice) => choice === "reject").length;
    const visible = cards.filter((card) => !card.element.hidden).length;
    find("status").textContent =
      `${choices.length - rejected} accepted, ${rejected} rejected; ${visible} of ${cards.length} shown`;
  }

  function decide(card, choice) {
    if (chosen.get(card.key) === choice) chosen.delete(card.key);
    else chosen.set(card.key, choice);
    cards.filter((other) => other.key === card.key).forEach(show);
    remember();
    tell();
  }

  function sift() {
    const wanted = find("search").value.toLocaleLowerCase();
    const only = find("only").value;
    for (const card of cards) {
      const choice = chosen.get(card.key) || "open";
      const fits = !only || only === choice || only === "rule:" + card.rule;
      card.element.hidden = !(fits && card.text.includes(wanted));
    }
    tell();
  }

  function step(by) {
    for (let next = current + by; next >= 0 && next < cards.length; next += by) {
      if (cards[next].element.hidden) continue;
      if (current >= 0) cards[current].element.classList.remove("current");
      current = next;
      cards[current].element.classList.add("current");
      cards[current].element.focus({ preventScroll: true });
      cards[current].element.scrollIntoView({ block: "center" });
      return;
    }
  }

  function save() {
    const decisions = firsts
      .filter((card) => chosen.has(card.key))
      .map((card) => ({
        key: card.key, decision: chosen.get(card.key), kind: card.kind, rule: card.rule, document: card.name,
      }));
    const content = JSON.stringify({ decisions }, null, 1) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
    link.download = "decisions.json";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  function pressed(event) {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const typing = event.target.closest("input, select, textarea");
    if (!plain || typing || !find("keys").checked) return;
    const act = {
      a: () => current >= 0 && decide(cards[current], "accept"),
      r: () => current >= 0 && decide(cards[current], "reject"),
      n: () => step(1),
      p: () => step(-1),
      "/": () => find("search").focus(),
    }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  recall();
  cards.forEach((card, index) => {
    card.text = card.element.textContent.toLocaleLowerCase();
    const box = document.createElement("div");
    box.className = "choices";
    for (const name of ["accept", "reject"]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", () => decide(card, name));
      card.buttons[name] = button;
      box.append(button);
    }
    card.element.append(box);
    card.element.addEventListener("focusin", () => {
      if (current >= 0) cards[current].element.classList.remove("current");
      current = index;
    });
    show(card);
  });
  find("search").addEventListener("input", sift);
  find("only").addEventListener("change", sift);
  find("save").addEventListener("click", save);
  document.addEventListener("keydown", pressed);
  find("tools").hidden = false;
  tell();
})();
