/*
 * Files: every file of data is a script that calls take() or core(). No fetch, modules or workers:
 * those fail on pages opened from disk.
 */

const base = document.currentScript.src.replace(/[^/]*$/, "");
const loaded = new Map();
let delivered;
let queue = Promise.resolve();

/** Ends the task, so that a slow phone paints and hears its visitor between two pieces of work. */
const pause = () => new Promise((done) => setTimeout(done));

/** What a file delivers: a script's load event comes right after the script has run. */
const request = (name) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve(delivered);
    script.onerror = () => {
      loaded.delete(name);
      reject(new Error(name));
    };
    script.src = base + name;
    document.head.append(script);
  });

/** Asks for a file once; one request a task, since each takes a slow phone milliseconds. */
function load(name) {
  if (!loaded.has(name)) {
    queue = queue.then(pause);
    loaded.set(name, queue.then(() => request(name)));
  }
  return loaded.get(name);
}
