/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The valid course: every page draws from this one reading. */
    readonly course: import('./core/course/course.ts').Course;
    /** The tests of the document that is drawn, as it asks them; absent on other pages. */
    tests?: readonly import('./core/course/course.ts').Test[];
  }
}

declare module '@font/*';
