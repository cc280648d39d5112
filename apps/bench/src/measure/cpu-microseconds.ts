/** What this process used of its core, garbage collection included: time that another process had does not count. */
export const cpuMicroseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
