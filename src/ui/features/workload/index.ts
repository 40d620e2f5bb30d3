/** The door to the workload: what the cases ask for, what they were given, and what can wait. */
export { WorkloadScreen } from './workload-screen';
