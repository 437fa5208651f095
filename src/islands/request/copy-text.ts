/** Whether the text is on the clipboard now. A frame of an LMS may not be allowed to. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
