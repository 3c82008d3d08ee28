package fi.juurru.notice;

/**
 * The page on which mail ends.
 *
 * @param language code, as in HTML
 * @param button what its one button says; null for none
 * @param token of the person, sent with the button
 */
public record StopPage(
    String language, String title, String text, String button, String token, LetterPage.Link on) {}
