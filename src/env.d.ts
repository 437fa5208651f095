/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The valid course: every page draws from this one reading. */
    readonly course: import('./core/course/course.ts').Course;
  }
}

declare module '@font/*';
