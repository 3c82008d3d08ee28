package fi.juurru.model.form;

import static fi.juurru.model.Sample.form;

import fi.juurru.model.RuleTable;

class TextIsPlainTest extends RuleTable {

  TextIsPlainTest() {
    super(new TextIsPlain());

    valid(
        "Markdown", form("{'type': 'text', 'id': 't', 'text': '# Näin\\n- **tärkeää** < 5 min'}"));
    valid("a link", form("{'type': 'text', 'id': 't', 'text': '[Itla](https://itla.fi)'}"));
    valid(
        "a page", form("{'type': 'text', 'id': 't', 'text': '[Lue](#/juurru/summary?of={{x}})'}"));
    invalid("another page", "t", form("{'type': 'text', 'id': 't', 'text': '[Lue](#/login)'}"));
    invalid("a tag", "t", form("{'type': 'text', 'id': 't', 'text': '<b>Näin</b>'}"));
    invalid("a script", "t", form("{'type': 'text', 'id': 't', 'text': '<script>x()</script>'}"));
    invalid("in a label", "k", form("{'type': 'number', 'key': 'k', 'label': '<img src=x>'}"));
    invalid("in a link", "t", form("{'type': 'text', 'id': 't', 'text': '[x](javascript:y())'}"));
    invalid("a picture", "t", form("{'type': 'text', 'id': 't', 'text': '![x](https://y/z.png)'}"));
    invalid(
        "in an option",
        "k",
        form("{'type': 'radio', 'key': 'k', 'values': [{'label': '<b>A</b>', 'value': 'a'}]}"));
  }
}
