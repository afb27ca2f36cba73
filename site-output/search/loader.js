(function(){
"use strict";
const base = document.currentScript.src.replace(/[^/]*$/, "");
function tell(key,isShown){
document.querySelectorAll("form[role=search]").forEach((form) => {
const message = form.dataset[key] || "";
const status = form.querySelector("[data-search-status]");
const results = form.querySelector("[data-search-results]");
if(status)status.textContent=message;
if(results&&isShown){
results.textContent=message;
results.hidden=false;
}
});
}
tell("msgLoading", false);
["search-1lhcbol.js", "core-2dctt8j.js"].forEach((name)=>{
const script = document.createElement("script");
script.src=base + name;
script.async=false;
script.onerror = () => tell("msgFailed", true);
document.head.append(script);
});
})();
