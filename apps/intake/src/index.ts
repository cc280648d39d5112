export { createIntake } from './create-intake.js';
