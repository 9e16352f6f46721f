// The options of the launcher generator/cli/callwright, which says why.
const ALWAYS = ['-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xlog:disable', '-Xlog:all=error:stderr'];
const BATCH = ['-Xmx2g'];
const SHORT = ['-XX:TieredStopAtLevel=1'];
const SERVER = [
  '-Xms256m',
  '-Xmx512m',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:Tier3DelayOn=0',
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=20000',
  '-XX:Tier4CompileThreshold=100000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

/** The options for a command line. */
export function javaOptions(given, env) {
  const own = (env.CALLWRIGHT_JAVA_OPTIONS ?? '').split(/\s+/).filter(Boolean);
  const command = ['serve', 'mcp'].includes(given[0]) ? SERVER : given[0] === 'batch' ? BATCH : SHORT;
  return [...ALWAYS, ...command, ...own];
}
