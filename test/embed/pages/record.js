// Loaded before anything else: records policy violations, errors and layout shifts.
window.recording = { violations: [], errors: [], layoutShift: 0 };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  window.recording.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});
new ReportingObserver(
  (reports) => {
    for (const { type, body } of reports)
      window.recording.violations.push(`${type} ${body?.message ?? body?.blockedURL}`);
  },
  { buffered: true },
).observe();
window.addEventListener('error', ({ message }) => window.recording.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => window.recording.errors.push(String(reason)));
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.recording.layoutShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
