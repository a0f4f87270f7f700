/* What old scripts do to a page before the loader runs: they extend built-in prototypes. */
Array.prototype.contains = function (item) {
  return this.indexOf(item) >= 0;
};
Array.prototype.remove = function (item) {
  this.splice(this.indexOf(item), 1);
};
Object.prototype.extend = function (other) {
  for (var key in other) this[key] = other[key];
  return this;
};
String.prototype.trimAll = function () {
  return this.replace(/\s+/g, '');
};

/* An AMD loader, whose presence makes universal modules register with it. */
window.define = function () {
  window.defined = (window.defined || 0) + 1;
};
window.define.amd = { jQuery: true };

/* The parts of jQuery 1.x that other scripts detect. */
window.$ = window.jQuery = function () {
  return { ready: function () {} };
};
window.jQuery.fn = { jquery: '1.12.4' };
window.jQuery.noConflict = function () {
  delete window.$;
  return window.jQuery;
};
window.jQuery.noConflict();
