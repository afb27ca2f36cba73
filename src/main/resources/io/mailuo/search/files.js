/*
 * Files: every file of data is a script that calls take() or core(). No fetch, modules or workers:
 * those fail on pages opened from disk.
 */

const base = document.currentScript.src.replace(/[^/]*$/, "");
const loaded = new Map();
let delivered;

/** What a file delivers: a script's load event comes right after the script has run. */
function load(name) {
  if (!loaded.has(name)) {
    const script = document.createElement("script");
    const promise = new Promise((resolve, reject) => {
      script.onload = () => resolve(delivered);
      script.onerror = () => {
        loaded.delete(name);
        reject(new Error(name));
      };
    });
    loaded.set(name, promise);
    script.src = base + name;
    document.head.append(script);
  }
  return loaded.get(name);
}

/** Ends the task, so that a slow phone paints and hears its visitor between two pieces of work. */
const pause = () => new Promise((done) => setTimeout(done));
