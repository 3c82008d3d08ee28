package fi.juurru.browser;

/**
 * What people have before them, in the pixels that a page reckons with.
 *
 * @param width of the part that shows the page
 * @param height of the part that shows the page
 */
record Screen(int width, int height) {

  static final Screen DESKTOP = new Screen(1280, 900);
  static final Screen PHONE = new Screen(390, 844);

  /** On the wall of a meeting room. */
  static final Screen PROJECTOR = new Screen(1920, 1080);
}
