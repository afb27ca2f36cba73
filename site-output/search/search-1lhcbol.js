/**
 * lunr - http://lunrjs.com - A bit like Solr, but much smaller and not as bright - 2.3.9
 * Copyright (C) 2020 Oliver Nightingale
 * @license MIT
 */
(() => {
"use strict";
const lunr = (() => {
const e={version:"2.3.9"};e.utils={},e.utils.warn=function(e){return function(t){e.console&&console.warn&&console.warn(t)}}(this),e.utils.asString=function(e){return void 0===e||null===e?"":e.toString()},e.FieldRef=function(e,t,r){this.docRef=e,this.fieldName=t,this._stringValue=r},e.FieldRef.joiner="/",e.FieldRef.fromString=function(t){var r=t.indexOf(e.FieldRef.joiner);if(r===-1)throw"malformed field ref string";var i=t.slice(0,r),n=t.slice(r+1);return new e.FieldRef(n,i,t)},e.FieldRef.prototype.toString=function(){return void 0==this._stringValue&&(this._stringValue=this.fieldName+e.FieldRef.joiner+this.docRef),this._stringValue},e.Set=function(e){if(this.elements=Object.create(null),e){this.length=e.length;for(var t=0;t<this.length;t++)this.elements[e[t]]=!0}else this.length=0},e.Set.complete={intersect:function(e){return e},union:function(){return this},contains:function(){return!0}},e.Set.empty={intersect:function(){return this},union:function(e){return e},contains:function(){return!1}},e.Set.prototype.contains=function(e){return!!this.elements[e]},e.Set.prototype.intersect=function(t){var r,i,n,s=[];if(t===e.Set.complete)return this;if(t===e.Set.empty)return t;this.length<t.length?(r=this,i=t):(r=t,i=this),n=Object.keys(r.elements);for(var o=0;o<n.length;o++){var a=n[o];a in i.elements&&s.push(a)}return new e.Set(s)},e.Set.prototype.union=function(t){return t===e.Set.complete?e.Set.complete:t===e.Set.empty?this:new e.Set(Object.keys(this.elements).concat(Object.keys(t.elements)))},e.Pipeline=function(){this._stack=[]},e.Pipeline.registeredFunctions=Object.create(null),e.Pipeline.load=function(t){var r=new e.Pipeline;return t.forEach(function(t){var i=e.Pipeline.registeredFunctions[t];if(!i)throw new Error("Cannot load unregistered function: "+t);r.add(i)}),r},e.Vector=function(e){this._magnitude=0,this.elements=e||[]},e.Vector.prototype.positionForIndex=function(e){if(0==this.elements.length)return 0;for(var t=0,r=this.elements.length/2,i=r-t,n=Math.floor(i/2),s=this.elements[2*n];i>1&&(s<e&&(t=n),s>e&&(r=n),s!=e);)i=r-t,n=t+Math.floor(i/2),s=this.elements[2*n];return s==e?2*n:s>e?2*n:s<e?2*(n+1):void 0},e.Vector.prototype.insert=function(e,t){this.upsert(e,t,function(){throw"duplicate index"})},e.Vector.prototype.upsert=function(e,t,r){this._magnitude=0;var i=this.positionForIndex(e);this.elements[i]==e?this.elements[i+1]=r(this.elements[i+1],t):this.elements.splice(i,0,e,t)},e.Vector.prototype.magnitude=function(){if(this._magnitude)return this._magnitude;for(var e=0,t=this.elements.length,r=1;r<t;r+=2){var i=this.elements[r];e+=i*i}return this._magnitude=Math.sqrt(e)},e.Vector.prototype.dot=function(e){for(var t=0,r=this.elements,i=e.elements,n=r.length,s=i.length,o=0,a=0,u=0,l=0;u<n&&l<s;)o=r[u],a=i[l],o<a?u+=2:o>a?l+=2:o==a&&(t+=r[u+1]*i[l+1],u+=2,l+=2);return t},e.Vector.prototype.similarity=function(e){return this.dot(e)/this.magnitude()||0},e.Vector.prototype.toArray=function(){for(var e=new Array(this.elements.length/2),t=1,r=0;t<this.elements.length;t+=2,r++)e[r]=this.elements[t];return e},e.Vector.prototype.toJSON=function(){return this.elements},e.TokenSet=function(){this["final"]=!1,this.edges={},this.id=e.TokenSet._nextId,e.TokenSet._nextId+=1},e.TokenSet._nextId=1,e.TokenSet.fromArray=function(t){for(var r=new e.TokenSet.Builder,i=0,n=t.length;i<n;i++)r.insert(t[i]);return r.finish(),r.root},e.TokenSet.fromClause=function(t){return"editDistance"in t?e.TokenSet.fromFuzzyString(t.term,t.editDistance):e.TokenSet.fromString(t.term)},e.TokenSet.fromFuzzyString=function(t,r){for(var i=new e.TokenSet,n=[{node:i,editsRemaining:r,str:t}];n.length;){var s=n.pop();if(s.str.length>0){var o,a=s.str.charAt(0);a in s.node.edges?o=s.node.edges[a]:(o=new e.TokenSet,s.node.edges[a]=o),1==s.str.length&&(o["final"]=!0),n.push({node:o,editsRemaining:s.editsRemaining,str:s.str.slice(1)})}if(0!=s.editsRemaining){if("*"in s.node.edges)var u=s.node.edges["*"];else{var u=new e.TokenSet;s.node.edges["*"]=u}if(0==s.str.length&&(u["final"]=!0),n.push({node:u,editsRemaining:s.editsRemaining-1,str:s.str}),s.str.length>1&&n.push({node:s.node,editsRemaining:s.editsRemaining-1,str:s.str.slice(1)}),1==s.str.length&&(s.node["final"]=!0),s.str.length>=1){if("*"in s.node.edges)var l=s.node.edges["*"];else{var l=new e.TokenSet;s.node.edges["*"]=l}1==s.str.length&&(l["final"]=!0),n.push({node:l,editsRemaining:s.editsRemaining-1,str:s.str.slice(1)})}if(s.str.length>1){var c,h=s.str.charAt(0),d=s.str.charAt(1);d in s.node.edges?c=s.node.edges[d]:(c=new e.TokenSet,s.node.edges[d]=c),1==s.str.length&&(c["final"]=!0),n.push({node:c,editsRemaining:s.editsRemaining-1,str:h+s.str.slice(2)})}}}return i},e.TokenSet.fromString=function(t){for(var r=new e.TokenSet,i=r,n=0,s=t.length;n<s;n++){var o=t[n],a=n==s-1;if("*"==o)r.edges[o]=r,r["final"]=a;else{var u=new e.TokenSet;u["final"]=a,r.edges[o]=u,r=u}}return i},e.TokenSet.prototype.toArray=function(){for(var e=[],t=[{prefix:"",node:this}];t.length;){var r=t.pop(),i=Object.keys(r.node.edges),n=i.length;r.node["final"]&&(r.prefix.charAt(0),e.push(r.prefix));for(var s=0;s<n;s++){var o=i[s];t.push({prefix:r.prefix.concat(o),node:r.node.edges[o]})}}return e},e.TokenSet.prototype.toString=function(){if(this._str)return this._str;for(var e=this["final"]?"1":"0",t=Object.keys(this.edges).sort(),r=t.length,i=0;i<r;i++){var n=t[i],s=this.edges[n];e=e+n+s.id}return e},e.TokenSet.prototype.intersect=function(t){for(var r=new e.TokenSet,i=void 0,n=[{qNode:t,output:r,node:this}];n.length;){i=n.pop();for(var s=Object.keys(i.qNode.edges),o=s.length,a=Object.keys(i.node.edges),u=a.length,l=0;l<o;l++)for(var c=s[l],h=0;h<u;h++){var d=a[h];if(d==c||"*"==c){var f=i.node.edges[d],p=i.qNode.edges[c],y=f["final"]&&p["final"],m=void 0;d in i.output.edges?(m=i.output.edges[d],m["final"]=m["final"]||y):(m=new e.TokenSet,m["final"]=y,i.output.edges[d]=m),n.push({qNode:p,output:m,node:f})}}}return r},e.TokenSet.Builder=function(){this.previousWord="",this.root=new e.TokenSet,this.uncheckedNodes=[],this.minimizedNodes={}},e.TokenSet.Builder.prototype.insert=function(t){var r,i=0;if(t<this.previousWord)throw new Error("Out of order word insertion");for(var n=0;n<t.length&&n<this.previousWord.length&&t[n]==this.previousWord[n];n++)i++;this.minimize(i),r=0==this.uncheckedNodes.length?this.root:this.uncheckedNodes[this.uncheckedNodes.length-1].child;for(var n=i;n<t.length;n++){var s=new e.TokenSet,o=t[n];r.edges[o]=s,this.uncheckedNodes.push({parent:r,"char":o,child:s}),r=s}r["final"]=!0,this.previousWord=t},e.TokenSet.Builder.prototype.finish=function(){this.minimize(0)},e.TokenSet.Builder.prototype.minimize=function(e){for(var t=this.uncheckedNodes.length-1;t>=e;t--){var r=this.uncheckedNodes[t],i=r.child.toString();i in this.minimizedNodes?r.parent.edges[r["char"]]=this.minimizedNodes[i]:(r.child._str=i,this.minimizedNodes[i]=r.child),this.uncheckedNodes.pop()}},e.Index=function(e){this.invertedIndex=e.invertedIndex,this.fieldVectors=e.fieldVectors,this.tokenSet=e.tokenSet,this.fields=e.fields,this.pipeline=e.pipeline},e.Index.prototype.query=function(t){for(var r=new e.Query(this.fields),i=Object.create(null),n=Object.create(null),s=Object.create(null),o=Object.create(null),a=Object.create(null),u=0;u<this.fields.length;u++)n[this.fields[u]]=new e.Vector;t.call(r,r);for(var u=0;u<r.clauses.length;u++){var l=r.clauses[u],c=null,h=e.Set.empty;c=l.usePipeline?this.pipeline.runString(l.term,{fields:l.fields}):[l.term];for(var d=0;d<c.length;d++){var f=c[d];l.term=f;var p=e.TokenSet.fromClause(l),y=this.tokenSet.intersect(p).toArray();if(0===y.length&&l.presence===e.Query.presence.REQUIRED){for(var m=0;m<l.fields.length;m++){var v=l.fields[m];o[v]=e.Set.empty}break}for(var g=0;g<y.length;g++)for(var x=y[g],w=this.invertedIndex[x],Q=w._index,m=0;m<l.fields.length;m++){var v=l.fields[m],k=w[v],S=Object.keys(k),E=x+"/"+v,L=new e.Set(S);if(l.presence==e.Query.presence.REQUIRED&&(h=h.union(L),void 0===o[v]&&(o[v]=e.Set.complete)),l.presence!=e.Query.presence.PROHIBITED){if(n[v].upsert(Q,l.boost,function(e,t){return e+t}),!s[E]){for(var b=0;b<S.length;b++){var P,T=S[b],O=new e.FieldRef(T,v),I=k[T];void 0===(P=i[O])?i[O]=new e.MatchData(x,v,I):P.add(x,v,I)}s[E]=!0}}else void 0===a[v]&&(a[v]=e.Set.empty),a[v]=a[v].union(L)}}if(l.presence===e.Query.presence.REQUIRED)for(var m=0;m<l.fields.length;m++){var v=l.fields[m];o[v]=o[v].intersect(h)}}for(var R=e.Set.complete,F=e.Set.empty,u=0;u<this.fields.length;u++){var v=this.fields[u];o[v]&&(R=R.intersect(o[v])),a[v]&&(F=F.union(a[v]))}var C=Object.keys(i),N=[],_=Object.create(null);if(r.isNegated()){C=Object.keys(this.fieldVectors);for(var u=0;u<C.length;u++){var O=C[u],j=e.FieldRef.fromString(O);i[O]=new e.MatchData}}for(var u=0;u<C.length;u++){var j=e.FieldRef.fromString(C[u]),D=j.docRef;if(R.contains(D)&&!F.contains(D)){var A,B=this.fieldVectors[j],V=n[j.fieldName].similarity(B);if(void 0!==(A=_[D]))A.score+=V,A.matchData.combine(i[j]);else{var z={ref:D,score:V,matchData:i[j]};_[D]=z,N.push(z)}}}return N.sort(function(e,t){return t.score-e.score})},e.Index.load=function(t){var r={},i={},n=t.fieldVectors,s=Object.create(null),o=t.invertedIndex,a=new e.TokenSet.Builder,u=e.Pipeline.load(t.pipeline);t.version!=e.version&&e.utils.warn("Version mismatch when loading serialised index. Current version of lunr '"+e.version+"' does not match serialized index '"+t.version+"'");for(var l=0;l<n.length;l++){var c=n[l],h=c[0],d=c[1];i[h]=new e.Vector(d)}for(var l=0;l<o.length;l++){var c=o[l],f=c[0],p=c[1];a.insert(f),s[f]=p}return a.finish(),r.fields=t.fields,r.fieldVectors=i,r.invertedIndex=s,r.tokenSet=a.root,r.pipeline=u,new e.Index(r)},e.MatchData=function(e,t,r){for(var i=Object.create(null),n=Object.keys(r||{}),s=0;s<n.length;s++){var o=n[s];i[o]=r[o].slice()}this.metadata=Object.create(null),void 0!==e&&(this.metadata[e]=Object.create(null),this.metadata[e][t]=i)},e.MatchData.prototype.combine=function(e){for(var t=Object.keys(e.metadata),r=0;r<t.length;r++){var i=t[r],n=Object.keys(e.metadata[i]);void 0==this.metadata[i]&&(this.metadata[i]=Object.create(null));for(var s=0;s<n.length;s++){var o=n[s],a=Object.keys(e.metadata[i][o]);void 0==this.metadata[i][o]&&(this.metadata[i][o]=Object.create(null));for(var u=0;u<a.length;u++){var l=a[u];void 0==this.metadata[i][o][l]?this.metadata[i][o][l]=e.metadata[i][o][l]:this.metadata[i][o][l]=this.metadata[i][o][l].concat(e.metadata[i][o][l])}}}},e.MatchData.prototype.add=function(e,t,r){if(!(e in this.metadata))return this.metadata[e]=Object.create(null),void(this.metadata[e][t]=r);if(!(t in this.metadata[e]))return void(this.metadata[e][t]=r);for(var i=Object.keys(r),n=0;n<i.length;n++){var s=i[n];s in this.metadata[e][t]?this.metadata[e][t][s]=this.metadata[e][t][s].concat(r[s]):this.metadata[e][t][s]=r[s]}},e.Query=function(e){this.clauses=[],this.allFields=e},e.Query.wildcard=new String("*"),e.Query.wildcard.NONE=0,e.Query.wildcard.LEADING=1,e.Query.wildcard.TRAILING=2,e.Query.presence={OPTIONAL:1,REQUIRED:2,PROHIBITED:3},e.Query.prototype.clause=function(t){return"fields"in t||(t.fields=this.allFields),"boost"in t||(t.boost=1),"usePipeline"in t||(t.usePipeline=!0),"wildcard"in t||(t.wildcard=e.Query.wildcard.NONE),t.wildcard&e.Query.wildcard.LEADING&&t.term.charAt(0)!=e.Query.wildcard&&(t.term="*"+t.term),t.wildcard&e.Query.wildcard.TRAILING&&t.term.slice(-1)!=e.Query.wildcard&&(t.term=""+t.term+"*"),"presence"in t||(t.presence=e.Query.presence.OPTIONAL),this.clauses.push(t),this},e.Query.prototype.isNegated=function(){for(var t=0;t<this.clauses.length;t++)if(this.clauses[t].presence!=e.Query.presence.PROHIBITED)return!1;return!0},e.Query.prototype.term=function(t,r){if(Array.isArray(t))return t.forEach(function(t){this.term(t,e.utils.clone(r))},this),this;var i=r||{};return i.term=t.toString(),this.clause(i),this};
return e;
})();
const HAN = "\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const WORD = `(?:(?![${HAN}])[\\p{L}\\p{M}\\p{N}])+`;
const RUN = new RegExp(`[${HAN}]+|${WORD}(?:[.\\-_'’+&]${WORD})*(?:\\+\\+|#)?`, "gu");
const PART = new RegExp(WORD, "gu");
const IS_HAN = new RegExp(`^[${HAN}]`, "u");
const simplified=new Map();
let traditional = /(?!)/g;
function learnFolding(pairs){
const chars=Array.from(pairs);
for(let i=0;i<chars.length;i +=2)simplified.set(chars[i],chars[i + 1]);
if (simplified.size) traditional = new RegExp(`[${[...simplified.keys()].join("")}]`, "gu");
}
const fold=(text)=>text.replace(traditional,(c)=>simplified.get(c));
const normal = (text) => fold(text.normalize("NFKC").toLowerCase());
const runsOf=(text)=>normal(text).match(RUN)||[];
function stretches(run,length){
const chars=Array.from(run);
return chars.slice(length - 1).map((_, i) => chars.slice(i, i + length).join(""));
}
const pairsOf=(run)=>stretches(run,Math.min(2,Array.from(run).length));
function wordsOf(run){
const parts=run.match(PART);
if(parts[0]===run)return[run];
const joined = parts.length > 1 && /\p{L}/u.test(run) ? [parts.join("")] : [];
return[run,...parts,...joined];
}
const terms=(text)=>
runsOf(text).flatMap((run)=>(IS_HAN.test(run)?pairsOf(run):wordsOf(run)));
const base = document.currentScript.src.replace(/[^/]*$/, "");
const loaded=new Map();
let delivered;
function load(name){
if(!loaded.has(name)){
const script = document.createElement("script");
const promise=new Promise((resolve,reject)=>{
script.onload=()=>resolve(delivered);
script.onerror=()=>{
loaded.delete(name);
reject(new Error(name));
};
});
loaded.set(name,promise);
script.src=base + name;
document.head.append(script);
}
return loaded.get(name);
}
const DIGITS=
"0123456789abcdefghijklmnopqrstuvwxyz()*+,-ABCDEFGHIJKLMNOPQRSTUVWXYZ'./:;=}?@[]^_`{|";
const BASE=42;
const valueOf=new Int8Array(128).fill(-1);
for(let i=0;i<DIGITS.length;i++)valueOf[DIGITS.charCodeAt(i)]=i;
function readNumbers(text,onNumber,onMark){
let number=0;
let scale=1;
for(let i=0;i<text.length;i++){
const value=valueOf[text.charCodeAt(i)];
if(value<0)onMark(text[i]);
else if(value<BASE){
onNumber(number + value*scale);
number=0;
scale=1;
}else{
number +=(value - BASE)*scale;
scale*=BASE;
}
}
}
function numbers(text){
const all=[];
readNumbers(text,(number)=>all.push(number));
return all;
}
const FIELDS={title:4,names:6,pinyin:3,body:1};
const BOOSTS=Object.values(FIELDS);
const TEXTS_PER_VERSION=32;
const HASH=7;
let core=null;
let lengths;
let averages;
function takeCore(data){
const kinds=numbers(data.kindOf);
const years=numbers(data.yearOf);
const rests=numbers(data.bodyRest);
const ofField=Object.keys(FIELDS).map((field)=>numbers(data[field]));
const[titles,names,pinyin,bodies]=ofField;
bodies.forEach((length,place)=>(bodies[place]=length*BASE + rests[place]));
core = { ...data, firsts: data.firsts.split(" "), documents: [], entities: [] };
lengths=ofField.map(()=>[]);
averages = ofField.map((all) => all.reduce((sum, length) => sum + length, 0) / kinds.length);
core.count=kinds.length;
let number=-1;
numbers(data.gaps).forEach((gap,place)=>{
number +=gap + 1;
const doc={number,kind:kinds[place],year:years[place]};
if(doc.year)doc.year +=data.firstYear - 1;
core.documents[number]=doc;
lengths[0][number]=titles[place];
lengths[3][number]=bodies[place];
if(!data.kinds[doc.kind][2])return;
const entity=core.entities.length;
lengths[1][number]=names[entity];
lengths[2][number]=pinyin[entity];
const[url,mentions,itsNames,keys,readings]=data.entities[entity];
core.entities.push(Object.assign(doc,{url,mentions,names:itsNames,keys,readings}));
});
}
function shardOf(term){
let from=0;
let to=core.firsts.length;
while(to - from>1){
const middle=(from + to)>>1;
if(core.firsts[middle]<=term)from=middle;
else to=middle;
}
return from;
}
const shards=new Map();
async function shard(number){
if(!shards.has(number)){
const name=core.shards.substr(number*HASH,HASH);
const entries=new Map();
let term = "";
for (const entry of name ? (await load(`s/${name}.js`)).split("~") : []) {
if(!entry)continue;
const space = entry.indexOf(" ");
let shared=0;
let at=0;
for(let scale=1,value=BASE;value>=BASE;scale*=BASE){
value=valueOf[entry.charCodeAt(at++)];
shared +=(value % BASE)*scale;
}
term=term.slice(0,shared)+ entry.slice(at,space);
entries.set(term,entry.slice(space + 1));
}
shards.set(number,entries);
}
return shards.get(number);
}
const postings=new Map();
async function posting(term){
if(!postings.has(term)){
const text=(await shard(shardOf(term))).get(term);
postings.set(term,text===undefined?undefined:readPosting(text));
}
return postings.get(term);
}
function readPosting(text){
const fields=Object.keys(FIELDS).map(()=>({documents:[],counts:[]}));
let field=fields[3];
let last=-1;
let count=1;
let isCount=false;
const onNumber=(number)=>{
if(isCount){
count=number + 2;
isCount=false;
return;
}
last +=number + 1;
field.documents.push(last);
field.counts.push(count);
count=1;
};
readNumbers(text,onNumber,(mark)=>{
if (mark === "%") {
isCount=true;
return;
}
field = fields["!#$".indexOf(mark)];
last=-1;
});
return fields;
}
async function startingWith(prefix){
const first=shardOf(prefix);
const last = shardOf(prefix + "\uffff");
if(last - first>2)return[];
const found=[];
for(let number=first;number<=last;number++){
for(const term of(await shard(number)).keys())if(term.startsWith(prefix))found.push(term);
}
return found;
}
async function near(word){
const words=[...(await shard(shardOf(word))).keys(),...core.entities.flatMap(latinWords)];
const all=lunr.TokenSet.fromArray([...new Set(words)].sort());
return all.intersect(lunr.TokenSet.fromFuzzyString(word,1)).toArray();
}
const latinWords=(entity)=>entity.names.flatMap(terms).filter((term)=>!IS_HAN.test(term));
const K1=1.2;
const B=0.75;
const BEST=200;
const NO_MATCH={metadata:{}};
let whole=null;
function candidatesOf(clauses,found){
const passed=new Uint8Array(core.documents.length);
let candidates=[];
clauses
.filter((clause)=>clause.required)
.forEach(({terms:its},n)=>{
candidates=[];
for(const term of its){
for(const{documents}of found.get(term)){
for(const number of documents){
if(passed[number]!==n)continue;
passed[number]++;
candidates.push(number);
}
}
}
});
return candidates;
}
function idfOf(ofTerm){
const having=ofTerm.reduce((sum,{documents})=>sum + documents.length,0);
return Math.log(1 + Math.abs((core.count - having + 0.5) / (having + 0.5)));
}
function weightOf(idf,f,number,count){
const length = lengths[f][number] / averages[f];
const weight = (idf * ((K1 + 1) * count)) / (K1 * (1 - B + B * length) + count);
return Math.round(weight * BOOSTS[f] * 1000) / 1000;
}
function scoresOf(candidates,clauses,found){
const boosts=new Map();
for(const{terms:its,boost}of clauses){
for(const term of its)boosts.set(term,(boosts.get(term)||0)+(boost||1));
}
const norm=Math.sqrt([...boosts.values()].reduce((sum,boost)=>sum + boost*boost,0));
const scores=new Float64Array(core.documents.length);
const isNext=new Uint8Array(scores.length);
for(const number of candidates)isNext[number]=1;
lengths.forEach((_,f)=>{
const products=new Float64Array(scores.length);
for(const term of[...boosts.keys()].sort()){
const{documents,counts}=found.get(term)[f];
const idf=idfOf(found.get(term));
const boost=boosts.get(term);
for(let i=0;i<documents.length;i++){
products[documents[i]]+=boost*weightOf(idf,f,documents[i],counts[i]);
}
}
for (const number of candidates) scores[number] += products[number] / norm;
});
const scored=[];
for(const term of boosts.keys()){
for(const{documents}of found.get(term)){
for(const number of documents){
if(isNext[number])scored.push({ref:number,score:scores[number],matchData:NO_MATCH});
isNext[number]=0;
}
}
}
return scored.sort((a,b)=>b.score - a.score);
}
function assemble(documents,found){
const fields=Object.keys(FIELDS);
const vectors=new Map();
const invertedIndex=[...found.keys()].sort().map((term,_index)=>{
const ofTerm=found.get(term);
const idf=idfOf(ofTerm);
const entry={_index};
fields.forEach((field,f)=>{
const itsPosting=(entry[field]={});
ofTerm[f].documents.forEach((number,i)=>{
if(!documents.has(number))return;
const ref = `${field}/${number}`;
itsPosting[number]={};
if(!vectors.has(ref))vectors.set(ref,[]);
vectors.get(ref).push(_index,weightOf(idf,f,number,ofTerm[f].counts[i]));
});
});
return[term,entry];
});
const fieldVectors=[...vectors];
return{version:lunr.version,fields,fieldVectors,invertedIndex,pipeline:[]};
}
async function lookUp(clauses){
const found=new Map();
const add=async(term)=>{
const its=await posting(term);
if(its)found.set(term,its);
return its;
};
await Promise.all(
clauses.map(async(clause)=>{
let wanted=[clause.term];
if(clause.typos)wanted=await near(clause.term);
else if(clause.prefix)wanted=[...new Set([clause.term,...(await startingWith(clause.term))])];
const there=await Promise.all(wanted.map(add));
clause.terms=wanted.filter((_,i)=>there[i]);
})
);
for(const clause of clauses){
if(clause.prefix)clause.terms=[...found.keys()].filter((term)=>term.startsWith(clause.term));
}
return found;
}
const query=(index,clauses)=>
index.query((asked)=>{
for(const{term,required,boost,prefix,typos,terms:its}of clauses){
if(!required&&!its.length)continue;
const{presence,wildcard}=lunr.Query;
const options={usePipeline:false,boost:boost||1};
options.presence=required?presence.REQUIRED:presence.OPTIONAL;
if(typos)options.editDistance=1;
else if(prefix)options.wildcard=wildcard.TRAILING;
asked.term(term,options);
}
});
async function ask(clauses){
const found=await lookUp(clauses);
const missing=clauses.filter((clause)=>clause.required&&!clause.terms.length);
if(whole)return{hits:query(whole,clauses),missing,found};
if(missing.length)return{hits:[],missing,found};
const candidates=candidatesOf(clauses,found);
const others=candidates.length>BEST?scoresOf(candidates,clauses,found):[];
const best=others.length?others.splice(0,BEST).map(({ref})=>ref):candidates;
const hits=query(lunr.Index.load(assemble(new Set(best),found)),clauses);
return{hits:hits.concat(others),missing,found};
}
async function textOf(number){
const stretch = Math.floor(number / TEXTS_PER_VERSION) * 4;
const version=core.texts.substr(stretch,4);
const text = await load(`t/${number.toString(36)}.js?v=${version}`);
if(text.fold)learnFolding(text.fold);
text.fold = "";
return text;
}
const LONGEST=100;
const TO_RANK=20;
const lengthOf=(text)=>Array.from(text).length;
const compact = (text) => normal(text).replace(/[^\p{L}\p{M}\p{N}+#]+/gu, "");
function spellings(entity){
const latin = entity.names.filter((name) => /^[ -~]+$/.test(name)).map(normal);
const readings = [...entity.readings, ...latin].map((reading) => reading.match(/[^\s.'-]+/g) || []);
return readings.flatMap((syllables)=>
syllables.flatMap((_,from)=>{
const rest=syllables.slice(from);
const initials=rest.map((syllable)=>syllable[0]);
return rest
.concat("")
.map((_, n) => [...rest.slice(0, n), ...initials.slice(n)].join(""))
.map((text)=>({text,isInside:from>0}));
})
);
}
function nameRank(entity,query){
entity.typed=entity.typed||[...entity.names,...entity.keys].map(compact);
const ranks=entity.typed.map((key)=>
key===query?0:key.startsWith(query)?2:key.includes(query)?4:Infinity
);
if (/^[a-z0-9]+$/.test(query)) {
entity.spellings=entity.spellings||spellings(entity);
for(const{text,isInside}of entity.spellings){
if(text===query&&!(isInside&&query.length<2))ranks.push(isInside?3:1);
else if(text.startsWith(query)&&!(isInside&&query.length<3))ranks.push(isInside?5:3);
}
}
return Math.min(Infinity,...ranks);
}
function entitiesByName(query){
if(!query)return[];
return core.entities
.map((doc)=>({doc,rank:nameRank(doc,query),words:[]}))
.filter((hit)=>hit.rank<Infinity)
.sort((a,b)=>a.rank - b.rank||b.doc.mentions - a.doc.mentions);
}
async function articlesNaming({number,names}){
const its = await posting("/" + number.toString(36));
if(!its)return[];
const{documents,counts}=its[3];
return documents
.map((at,i)=>({doc:core.documents[at],count:counts[i],words:names.map(normal)}))
.sort((a,b)=>b.count - a.count);
}
const WAYS=[
{prefix:(isLast)=>isLast},
{prefix:()=>true},
{prefix:()=>true,typos:true},
];
const isSingle=(run)=>IS_HAN.test(run)&&lengthOf(run)===1;
function clausesOf(runs,way,open){
const singles=runs.every(isSingle);
return runs.flatMap((run,i)=>{
if(IS_HAN.test(run)){
const pairs=pairsOf(run).map((term)=>({term,required:singles||!isSingle(run)}));
const words=[3,4,5,6].flatMap((length)=>stretches(run,length));
return pairs.concat(words.map((term)=>({term,boost:2})));
}
const isLast=open&&i===runs.length - 1;
const words = /[+#]$/.test(run) ? [run] : run.match(PART);
return words
.map((term,j)=>{
const typos=way.typos&&term.length>3;
const prefix=!typos&&way.prefix(isLast&&j===words.length - 1);
return{term,required:true,typos,prefix};
})
.concat({term:run,boost:4});
});
}
async function exactFirst(hits,runs,found){
const pieces=[...new Set(runs)].filter((run)=>IS_HAN.test(run)&&lengthOf(run)>2);
if(!pieces.length)return hits;
const known=pieces.map(
(piece)=>found.get(piece)&&new Set(found.get(piece).flatMap((field)=>field.documents))
);
const exact=new Set();
const look=async(some)=>{
const holds=async(number)=>{
const text=await textOf(number);
text.normal = text.normal || normal(`${text.title}\n${text.text}`);
return text.normal;
};
await Promise.all(
some.map(async(hit)=>{
const has=(piece,i)=>(known[i]?known[i].has(hit.doc.number):hit.text.includes(piece));
if(known.includes(undefined))hit.text=await holds(hit.doc.number);
if(pieces.every(has))exact.add(hit);
})
);
};
if(!known.includes(undefined))await look(hits);
else{
await look(hits.slice(0, TO_RANK / 2));
if (exact.size < Math.min(hits.length, TO_RANK / 2)) await look(hits.slice(TO_RANK / 2, TO_RANK));
}
return[...exact,...hits.filter((hit)=>!exact.has(hit))].sort((a,b)=>exact.has(b)- exact.has(a));
}
async function byText(runs,open,forgiving){
let answer={hits:[],missing:[],found:new Map()};
for(const way of runs.length?WAYS:[]){
if(way.typos&&!forgiving)break;
answer=await ask(clausesOf(runs,way,open));
if(answer.hits.length||answer.missing.some(({term})=>IS_HAN.test(term)))break;
}
const hits=answer.hits.map(({ref,matchData})=>({
doc:core.documents[ref],
words:Object.keys(matchData.metadata),
}));
const isArticle=({doc})=>!doc.names;
return{
entities:hits.filter(({doc})=>doc.names),
articles:await exactFirst(hits.filter(isArticle),runs,answer.found),
isStrange:answer.missing.some(({term})=>IS_HAN.test(term)),
};
}
let isFoldingKnown=false;
async function find(text,onNames=()=>{}){
const typed=normal(text).trimStart().slice(0,LONGEST);
const query=typed.trim();
const runs=query.match(RUN)||[];
const named=entitiesByName(compact(query));
onNames(named);
const{entities,articles,isStrange}=await byText(runs,typed===query,!named.length);
if(isStrange&&!isFoldingKnown){
learnFolding(await load(core.folding));
isFoldingKnown=true;
if(normal(query)!==query)return find(text,onNames);
}
const meant=named.filter(({rank})=>rank<2).slice(0,3);
if(!meant.length&&!articles.length)meant.push(...named.slice(0,1));
const naming=(await Promise.all(meant.map(({doc})=>articlesNaming(doc)))).flat();
const seen=new Set();
const hits=[...named,...entities,...articles,...naming].filter(
({doc})=>!seen.has(doc)&&seen.add(doc)
);
const asked=[query,...runs];
hits.forEach((hit)=>(hit.asked=asked));
return hits;
}
const FIRST=5;
const STEP=20;
const SNIPPET=90;
const root = document.documentElement.dataset.root || "";
function element(tag,className,...children){
const made=document.createElement(tag);
if(className)made.className=className;
made.append(...children);
return made;
}
const sameLength=(text)=>
fold(
text
.replace(/[^ -~\u4e00-\u9fff]/gu, (c) => {
const n=normal(c);
return n.length===c.length?n:c;
})
.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
);
function placesOf(text,words){
const folded=sameLength(text);
const there=[...new Set(words)].filter((word)=>word&&folded.includes(word));
const largest=there.filter((word)=>!there.some((w)=>w !==word&&w.includes(word)));
if(!largest.length)return[];
const escaped = largest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
return [...folded.matchAll(new RegExp(escaped.join("|"), "g"))].filter(
({index:at})=>!isInside(folded,at)
);
}
const isInside=(text,at)=>
/^([a-z0-9]{2}|[\ud800-\udbff][\udc00-\udfff])/i.test(text.slice(Math.max(0, at - 1), at + 1));
function edge(text,at){
while(isInside(text,at))at--;
return at;
}
const onOneLine = (text) => text.replace(/\n+/g, " · ");
function appendMarked(parent,text,places,from,to){
let at=from;
for(const place of places){
const end=place.index + place[0].length;
if(place.index<at||end>to)continue;
const mark = element("mark", "", text.slice(place.index, end));
parent.append(onOneLine(text.slice(at,place.index)),mark);
at=end;
}
parent.append(onOneLine(text.slice(at,to)));
return parent;
}
const marked=(className,text,words)=>
appendMarked(element("span", className), text, placesOf(text, words), 0, text.length);
function snippet(text,words,fromStart){
const places=placesOf(text,words);
let best=0;
let start=0;
places.forEach((place,i)=>{
const near = places.slice(i, i + 20).filter((p) => p.index < place.index + SNIPPET / 2);
const weight = [...new Set(near.map((p) => p[0]))].join("").length;
if(weight>best){
best=weight;
start=place.index;
}
});
const before=text.slice(Math.max(0,start - 30),start);
const sentence = Math.max(...["。", "！", "？", "\n"].map((c) => before.lastIndexOf(c)));
if(fromStart||text.length<=SNIPPET||start===before.length)start=0;
else start=edge(text,start -(sentence<0?15:before.length - sentence - 1));
const end=edge(text,Math.min(text.length,start + SNIPPET));
const shown = element("span", "search-snippet", start && sentence < 0 ? "…" : "");
appendMarked(shown,text,places,start,end);
shown.append(end < text.length ? "…" : "");
return shown;
}
function option(tag,className){
const made=element(tag,className);
made.setAttribute("role", "option");
made.setAttribute("aria-selected", "false");
return made;
}
function optionFor({doc,words:found,asked=[],rank,shown}){
const words=[...found,...asked];
const{title,url,date,text}={title:doc.names&&doc.names[0],url:doc.url,...shown};
const made = option("a", "search-option");
made.href=root + url;
const names=doc.names||[];
const alias=names.find((name)=>name !==title&&placesOf(name,words).length);
const[folder,label]=core.kinds[doc.kind];
made.append(marked("search-title", title, words), " ");
if (alias && !placesOf(title, words).length) made.append(marked("search-alias", alias, words), " ");
if (label) made.append(element("span", `search-kind kind-${folder}`, label), " ");
if(date){
const day = element("time", "search-date", date);
day.dateTime=date;
made.append(day, " ");
}
if(text)made.append(snippet(text,words,rank !==undefined));
return made;
}
const withTexts=(hits)=>
Promise.all(
hits.map(async(hit)=>{
if(!hit.shown&&(!hit.doc.names||lengths[3][hit.doc.number])){
hit.shown=await textOf(hit.doc.number);
}
})
);
const FILTERS = ["kind", "year", "entity"];
function bind(input){
const form=input.form;
const box = document.getElementById(input.getAttribute("aria-controls"));
const status = form.querySelector("[data-search-status]");
const messages=form.dataset;
const onPage = "searchPage" in messages;
const bar = element("div", "search-filters");
const filter = { kind: "", year: "", entity: "" };
let all=[];
let result=null;
let shown={};
let active=-1;
let timer=0;
let turn=0;
let isDismissed=false;
let isCurrent=true;
let steps=0;
const options = () => [...box.querySelectorAll("a[role=option], .search-more")];
function setOpen(open){
box.hidden=!open;
input.setAttribute("aria-expanded", String(open));
if(!open)activate(-1);
}
function activate(number){
active=number;
input.removeAttribute("aria-activedescendant");
options().forEach((choice,i)=>{
choice.setAttribute("aria-selected", String(i === number));
if(i !==number)return;
input.setAttribute("aria-activedescendant", choice.id);
choice.scrollIntoView({ block: "nearest" });
});
}
function dismiss(){
isDismissed=true;
steps=0;
setOpen(false);
}
function notice(message){
const made = option("div", "search-empty");
made.setAttribute("aria-disabled", "true");
made.textContent=message;
box.replaceChildren(made);
status.textContent=message;
steps=0;
setOpen(!isDismissed);
}
function group(name,label){
const hits=result[name];
if(!hits.length)return;
const heading = element("div", "search-group", label, " ");
heading.append(element("span", "search-total", String(hits.length)));
heading.id = `${box.id}-${name}`;
const made = element("div", "", heading);
made.setAttribute("role", "group");
made.setAttribute("aria-labelledby", heading.id);
hits.slice(0,shown[name]).forEach((hit)=>made.append(optionFor(hit)));
if(hits.length>shown[name]){
const more = option("div", "search-option search-more");
more.textContent=messages.msgMore;
more.onclick=()=>{
shown[name]+=STEP;
show(turn);
};
made.append(more);
if (onPage && name === "articles") whenSeen(more);
}
box.append(made);
}
function whenSeen(more){
new IntersectionObserver((entries,observer)=>{
if(!entries.some((entry)=>entry.isIntersecting))return;
observer.disconnect();
if(more.isConnected)more.click();
}).observe(more);
}
async function show(ofTurn){
const{entities,articles}=result;
await withTexts([...entities.slice(0,shown.entities),...articles.slice(0,shown.articles)]);
if(ofTurn===turn)list();
}
function list(){
const place=active;
box.replaceChildren();
group("entities", messages.msgEntities);
group("articles", messages.msgArticles);
options().forEach((choice,i)=>{
choice.id = `${box.id}-${i}`;
if(!onPage)choice.tabIndex=-1;
});
setOpen(!isDismissed);
activate(place);
if(steps)move(steps);
steps=0;
}
const labelOf=([folder,label])=>
label || (folder === "articles" ? messages.msgArticles : messages.msgPages);
const passes=(doc,without)=>
FILTERS.every((name)=>{
if(name===without||!filter[name])return true;
if (name === "entity") return filter.named.has(doc.number);
return filter[name] === (name === "kind" ? core.kinds[doc.kind][0] : String(doc.year));
});
function choose(name,value){
filter[name]=value;
update();
}
function counts(name,valueOf){
const found=new Map();
for(const{doc}of all){
const value=valueOf(doc);
if(value&&passes(doc,name))found.set(value,(found.get(value)||0)+ 1);
}
return[...found];
}
function kindButtons(){
const found = counts("kind", (doc) => core.kinds[doc.kind][0]);
const total=found.reduce((sum,[,count])=>sum + count,0);
return [["", total], ...found].map(([folder, count]) => {
const kind=core.kinds.find((one)=>one[0]===folder);
const made = element("button", "search-filter", kind ? labelOf(kind) : messages.msgAll, " ");
made.append(element("span", "search-total", String(count)));
made.type = "button";
made.setAttribute("aria-pressed", String(filter.kind === folder));
made.onclick = () => choose("kind", folder);
return made;
});
}
function select(name,label,choices){
const made = element("select", "search-filter");
made.setAttribute("aria-label", label);
[["", label], ...choices].forEach(([value, text]) => {
made.append(new Option(text,value,false,filter[name]===value));
});
made.onchange=()=>choose(name,made.value);
return choices.length?[made]:[];
}
function showFilters(){
const years = counts("year", (doc) => doc.year && String(doc.year)).sort((a, b) => b[0] - a[0]);
const chosen=core.entities.filter(({url})=>url===filter.entity);
const named=[...new Set([...chosen,...all.map(({doc})=>doc).filter((doc)=>doc.names)])];
bar.replaceChildren(
...kindButtons(),
...select("year", messages.msgYear, years.map(([year, count]) => [year, `${year} (${count})`])),
...select("entity", messages.msgEntity, named.slice(0, 20).map((doc) => [doc.url, doc.names[0]]))
);
}
function take(hits){
all=hits;
const left=hits.filter(({doc})=>passes(doc));
result={
entities:left.filter(({doc})=>doc.names),
articles:left.filter(({doc})=>!doc.names),
};
shown={entities:FIRST,articles:FIRST};
}
async function readFilter(){
const entity=core.entities.find(({url})=>url===filter.entity);
filter.named=new Set();
if(entity)(await articlesNaming(entity)).forEach(({doc})=>filter.named.add(doc.number));
}
async function answer(text,query,ofTurn){
await readFilter();
const names=(named)=>{
if(ofTurn !==turn||!named.length)return;
take(named);
list();
};
const hits=await find(text,names);
if(ofTurn !==turn)return;
take(hits);
if(onPage)showFilters();
const count=result.entities.length + result.articles.length;
if (!count) return notice(messages.msgNone.replace("{0}", () => query));
await show(ofTurn);
status.textContent = messages.msgCount.replace("{0}", count);
}
function update(){
clearTimeout(timer);
const query=input.value.trim();
const ofTurn=++turn;
isDismissed=false;
if(onPage)keepInUrl(query);
activate(-1);
isCurrent=true;
result=null;
if(!query){
box.replaceChildren();
bar.replaceChildren();
status.textContent = "";
setOpen(false);
}else if(!core){
notice(messages.msgLoading);
}else{
answer(input.value,query,ofTurn).catch(()=>notice(messages.msgFailed));
}
}
function keepInUrl(query){
const parameters=new URLSearchParams(query&&{q:query});
FILTERS.forEach((name)=>filter[name]&&parameters.set(name,filter[name]));
try{
const text=String(parameters);
history.replaceState(null, "", text ? `?${text}` : location.pathname);
}catch{
}
}
function later(){
clearTimeout(timer);
activate(-1);
isCurrent=false;
steps=0;
timer=setTimeout(update,50);
}
const keys={
ArrowDown:()=>move(1),
ArrowUp:()=>move(-1),
Home:()=>active>=0&&(activate(0),true),
End:()=>active>=0&&(activate(options().length - 1),true),
Enter:()=>active>=0&&(options()[active].click(),true),
Escape(){
if(box.hidden||(onPage&&active<0))return false;
if(onPage)activate(-1);
else dismiss();
return true;
},
};
function move(step){
if(!input.value.trim())return false;
if(!isCurrent||!result){
steps +=step;
return true;
}
if(!box.hasChildNodes())return false;
isDismissed=false;
if(box.hidden)setOpen(true);
const places=options().length + 1;
activate(((active + 1 + step + places)% places)- 1);
return true;
}
input.addEventListener("keydown", (event) => {
if(event.isComposing||event.keyCode===229)return;
if(event.ctrlKey||event.metaKey||event.altKey||event.shiftKey)return;
if(keys[event.key]&&keys[event.key]())event.preventDefault();
});
input.addEventListener("input", (event) => event.isComposing || later());
let composing=false;
input.addEventListener("compositionstart", () => (composing = true));
input.addEventListener("compositionend", () => {
composing=false;
later();
});
form.addEventListener("submit", (event) => {
if(!onPage)return;
event.preventDefault();
update();
});
if(!onPage){
input.addEventListener("blur", dismiss);
input.addEventListener("focus", () => {
isDismissed=false;
if(result)setOpen(true);
});
box.addEventListener("mousedown", (event) => event.preventDefault());
}else{
const asked=new URLSearchParams(location.search);
FILTERS.forEach((name) => (filter[name] = asked.get(name) || ""));
input.value = input.value || asked.get("q") || "";
box.before(bar);
}
function catchUp(){
status.textContent = "";
if(input.value&&!composing&&(onPage||document.activeElement===input))update();
}
catchUp();
return catchUp;
}
let boxes=[];
function start(){
boxes = [...document.querySelectorAll("[data-search]")].map(bind);
}
window.mailuoSearch={
core(data){
takeCore(data);
boxes.forEach((catchUp)=>catchUp());
},
take(data){
delivered=data;
},
index(serialized){
whole=lunr.Index.load(serialized);
},
terms,
learnFolding,
isReady:()=>Boolean(core),
find,
textOf,
ask:(text)=>ask(clausesOf(runsOf(text),WAYS[0],true)),
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
})();
