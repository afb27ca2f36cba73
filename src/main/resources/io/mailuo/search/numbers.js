/* Numbers as NumberText.java writes them. */

const DIGITS =
  "0123456789abcdefghijklmnopqrstuvwxyz()*+,-ABCDEFGHIJKLMNOPQRSTUVWXYZ'./:;=}?@[]^_`{|";
const BASE = 42;
const valueOf = new Int8Array(128).fill(-1);
for (let i = 0; i < DIGITS.length; i++) valueOf[DIGITS.charCodeAt(i)] = i;

/** Calls back with every number, and with every character that is no digit. */
function readNumbers(text, onNumber, onMark) {
  let number = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const value = valueOf[text.charCodeAt(i)];
    if (value < 0) onMark(text[i]);
    else if (value < BASE) {
      onNumber(number + value * scale);
      number = 0;
      scale = 1;
    } else {
      number += (value - BASE) * scale;
      scale *= BASE;
    }
  }
}

function numbers(text) {
  const all = [];
  readNumbers(text, (number) => all.push(number));
  return all;
}
