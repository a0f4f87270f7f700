// Loaded before anything else: records policy violations, errors and layout shifts.
window.recorded = { violations: [], errors: [], shift: 0 };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  window.recorded.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});
new ReportingObserver(
  (reports) => {
    for (const { type, body } of reports)
      window.recorded.violations.push(`${type} ${body?.message ?? body?.blockedURL}`);
  },
  { buffered: true },
).observe();
window.addEventListener('error', ({ message }) => window.recorded.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.recorded.errors.push(String(reason)));
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.recorded.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
