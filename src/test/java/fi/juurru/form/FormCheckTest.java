package fi.juurru.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.juurru.calendar.CalendarProperties.Pause;
import fi.juurru.gate.Refused;
import fi.juurru.language.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One row, one field and value: component, variables before, what is sent, what is wrong. */
class FormCheckTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .configure(com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_SINGLE_QUOTES, true)
          .configure(
              com.fasterxml.jackson.core.JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES, true);
  private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();
  private static final Pause JULY = new Pause(MonthDay.of(7, 1), MonthDay.of(7, 31));
  private static final Respondent NOBODY = new Respondent(null, null, List.of(), Map.of());

  private final FormCheck check =
      new FormCheck(
          new Feel(() -> FEEL),
          null,
          null,
          "taken.id"::equals,
          () -> LocalDate.parse("2026-11-22"),
          day -> Optional.of(JULY).filter(pause -> day.getMonth() == Month.JULY));

  @ParameterizedTest(name = "{0} was {1} sent {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type:'textfield' | {} | {} |
          type:'textfield' | {} | {f:null} |
          type:'textfield' | {} | {f:'a'} |
          type:'textfield' | {} | {f:1} | TYPE
          type:'textfield',properties:{newUserId:'true'} | {} | {f:''} |
          type:'textfield',properties:{newUserId:'true'} | {} | {f:'aino.maki'} |
          type:'textfield',properties:{newUserId:'true'} | {} | {f:'taken.id '} | ID_TAKEN
          type:'textfield',properties:{newUserId:'true'} | {} | {f:'Aino'} | ID
          type:'textfield' | {} | {f:['a']} | TYPE
          type:'textfield' | {} | {g:'a'} | UNKNOWN
          type:'textfield',validate:{required:true} | {} | {} | REQUIRED
          type:'textfield',validate:{required:true} | {f:'old'} | {} | REQUIRED
          type:'textfield',validate:{required:true} | {} | {f:' '} | REQUIRED
          type:'textfield',validate:{required:true} | {} | {f:'\\u00a0\\u200b'} | REQUIRED
          type:'textfield' | {} | {f:'\\u00a0'} |
          type:'textfield' | {} | {f:'\\u0000'} | SIGNS
          type:'textfield' | {} | {f:'a\\ud800'} | SIGNS
          type:'textfield' | {} | {f:' \\u202e'} | SIGNS
          type:'textarea',validate:{maxLength:3} | {} | {f:'abc  '} |
          type:'textarea',validate:{maxLength:3} | {} | {f:'abcd'} | TOO_LONG
          type:'textarea',validate:{minLength:3} | {} | {f:'ab'} | TOO_SHORT
          type:'textarea',validate:{minLength:3} | {} | {f:''} |
          type:'textarea',validate:{maxLength:'=1+1'} | {} | {f:'abc'} | TOO_LONG
          type:'textarea',defaultValue:'Koska [syy].' | {} | {f:'Koska [syy].'} | OPEN_PLACE
          type:'textarea',defaultValue:'Koska [syy].' | {} | {f:'Eftersom [orsak].'} | OPEN_PLACE
          type:'textarea',defaultValue:'Koska [syy].' | {} | {f:'Koska niin [1].'} |
          type:'textarea' | {} | {f:'Koska [syy].'} |
          type:'textfield',validate:{pattern:'^[a-z]+$'} | {} | {f:'abc'} |
          type:'textfield',validate:{pattern:'^[a-z]+$'} | {} | {f:'ab1'} | PATTERN
          type:'textfield',validate:{validationType:'email'} | {} | {f:'a@b.fi'} |
          type:'textfield',validate:{validationType:'email'} | {} | {f:'a'} | EMAIL
          type:'textfield',validate:{validationType:'phone'} | {} | {f:'+358401234567'} |
          type:'textfield',validate:{validationType:'phone'} | {} | {f:'12'} | PHONE
          type:'textarea' | {} | {f:'010190-123A'} | IDENTITY_CODE
          type:'textarea' | {} | {f:'<script>'} | MARKUP
          type:'number',validate:{min:1,max:5} | {} | {f:1} |
          type:'number',validate:{min:1,max:5} | {} | {f:5.0} |
          type:'number',validate:{min:1,max:5} | {} | {f:0} | TOO_SMALL
          type:'number',validate:{min:1,max:5} | {} | {f:5.1} | TOO_LARGE
          type:'number',validate:{max:'=g'} | {g:3} | {f:4} | TOO_LARGE
          type:'number' | {} | {f:'1'} | TYPE
          type:'number' | {} | {f:true} | TYPE
          type:'number',serializeToString:true | {} | {f:'1.5'} |
          type:'number',serializeToString:true | {} | {f:'1e9'} | TYPE
          type:'number',decimalDigits:0 | {} | {f:2.0} |
          type:'number',decimalDigits:0 | {} | {f:2.5} | DECIMALS
          type:'number',increment:0.5 | {} | {f:2.5} |
          type:'number',increment:0.5 | {} | {f:2.6} | STEP
          type:'checkbox' | {} | {f:false} |
          type:'checkbox' | {} | {f:'true'} | TYPE
          type:'checkbox',validate:{required:true} | {} | {f:false} | REQUIRED
          type:'checkbox',validate:{required:true} | {} | {f:true} |
          type:'radio',values:[{label:'A',value:'a'}] | {} | {f:'a'} |
          type:'radio',values:[{label:'A',value:'a'}] | {} | {f:'b'} | OPTION
          type:'radio',values:[{label:'A',value:'a'}] | {} | {f:['a']} | TYPE
          type:'select',values:[{label:'1',value:1}] | {} | {f:1.0} |
          type:'select',valuesKey:'g' | {g:['a']} | {f:'a'} |
          type:'select',valuesKey:'g' | {g:['a']} | {f:'b'} | OPTION
          type:'select',valuesExpression:'=[\"a\"]' | {} | {f:'a'} |
          type:'select',valuesExpression:'=[\"a\"]' | {} | {f:'b'} | OPTION
          type:'checklist',values:[{label:'A',value:'a'}] | {} | {f:['a']} |
          type:'checklist',values:[{label:'A',value:'a'}] | {} | {f:[]} |
          type:'checklist',values:[{label:'A',value:'a'}] | {} | {f:['a','a']} | OPTION
          type:'checklist',values:[{label:'A',value:'a'}] | {} | {f:['b']} | OPTION
          type:'checklist',values:[{label:'A',value:'a'}] | {} | {f:'a'} | TYPE
          type:'taglist',validate:{required:true} | {} | {f:[]} | REQUIRED
          type:'datetime',subtype:'date' | {} | {f:'2026-02-28'} |
          type:'datetime',subtype:'date' | {} | {f:'2026-02-30'} | DATE
          type:'datetime',subtype:'date' | {} | {f:'22.11.2026'} | DATE
          type:'datetime',subtype:'date' | {} | {f:'1900-01-01'} | SPAN
          type:'datetime',subtype:'date' | {} | {f:'3026-01-01'} | SPAN
          type:'datetime',subtype:'date' | {} | {f:'9999-01-01'} | SPAN
          type:'datetime',subtype:'date',properties:{span:'past'} | {} | {f:'2026-11-22'} |
          type:'datetime',subtype:'date',properties:{span:'past'} | {} | {f:'2026-11-23'} | SPAN
          type:'datetime',subtype:'date',properties:{span:'past'} | {} | {f:'2024-11-21'} | SPAN
          type:'datetime',subtype:'date',properties:{span:'longPast'} | {} | {f:'2016-11-21'} |
          type:'datetime',subtype:'date',properties:{span:'future'} | {} | {f:'2026-11-22'} |
          type:'datetime',subtype:'date',properties:{span:'future'} | {} | {f:'2026-11-21'} | SPAN
          type:'datetime',subtype:'date',properties:{span:'future'} | {f:'2026-11-21'} | {f:'2026-11-21'} |
          type:'datetime',subtype:'date',properties:{span:'future'} | {} | {f:'2029-11-23'} | SPAN
          type:'datetime',subtype:'date',properties:{span:'longFuture'} | {} | {f:'2036-11-22'} |
          type:'datetime',subtype:'date',properties:{span:'around'} | {} | {f:'2025-11-22'} |
          type:'datetime',subtype:'date',properties:{notBefore:'g',mostMonths:'6'} | {g:'2026-03-02'} | {f:'2026-09-02'} |
          type:'datetime',subtype:'date',properties:{notBefore:'g',mostMonths:'6'} | {g:'2026-03-02'} | {f:'2026-09-03'} | TOO_LATE
          type:'datetime',subtype:'date',properties:{notBefore:'g'} | {g:'2026-03-02'} | {f:'2026-03-02'} |
          type:'datetime',subtype:'date',properties:{notBefore:'g'} | {g:'2026-03-02'} | {f:'2026-03-01'} | TOO_EARLY
          type:'datetime',subtype:'date',properties:{notBefore:'g'} | {} | {f:'2026-03-01'} |
          type:'datetime',subtype:'date',properties:{outsidePauses:'true'} | {} | {f:'2026-06-30'} |
          type:'datetime',subtype:'date',properties:{outsidePauses:'true'} | {} | {f:'2026-07-01'} | IN_PAUSE
          type:'datetime',subtype:'date',properties:{} | {} | {f:'2026-07-01'} |
          type:'datetime',subtype:'time' | {} | {f:'09:00'} |
          type:'datetime',subtype:'time' | {} | {f:'25:00'} | DATE
          type:'datetime',subtype:'datetime' | {} | {f:'2026-11-22T09:00+02:00'} |
          type:'datetime',subtype:'datetime' | {} | {f:'2026-11-22'} | DATE
          type:'expression',expression:'=g * 2' | {g:2} | {f:4} |
          type:'expression',expression:'=g * 2' | {g:2} | {f:5} | READ_ONLY
          type:'textfield',readonly:true | {f:'a'} | {f:'a'} |
          type:'textfield',readonly:true | {f:'a'} | {} |
          type:'textfield',readonly:true | {f:'a'} | {f:'b'} | READ_ONLY
          type:'textfield',readonly:true | {f:'a'} | {f:null} | READ_ONLY
          type:'textfield',readonly:true | {} | {f:''} |
          type:'textarea',readonly:true | {f:'a\\r\\nb'} | {f:'a\\nb'} |
          type:'textfield',readonly:'=g' | {f:'a',g:true} | {f:'b'} | READ_ONLY
          type:'textfield',readonly:'=g' | {f:'a',g:false} | {f:'b'} |
          type:'textfield',disabled:true | {f:'a'} | {f:'b'} | READ_ONLY
          type:'number',readonly:true,defaultValue:3 | {} | {f:3} |
          type:'number',readonly:true,defaultValue:3 | {} | {f:4} | READ_ONLY
          type:'textfield',validate:{required:true},conditional:{hide:'=g'} | {g:true} | {} |
          type:'textfield',validate:{required:true},conditional:{hide:'=g'} | {g:false} | {} | REQUIRED
          type:'textfield',validate:{required:true},conditional:{hide:'=g'} | {} | {} | REQUIRED
          type:'textfield',conditional:{hide:'=g'} | {g:true} | {f:'a'} | HIDDEN
          type:'textfield',conditional:{hide:'=g'} | {g:true} | {f:null} | HIDDEN
          type:'dynamiclist' | {} | {f:['a']} | UNKNOWN
          """)
  void says(String component, String before, String sent, String fault) throws IOException {
    var texts = new Texts(new PathMatchingResourcePatternResolver());
    Form form =
        Form.parse(
            new ByteArrayInputStream(
                json("{components:[{key:'f',label:'Kenttä'," + component + "}]}")
                    .toString()
                    .getBytes(StandardCharsets.UTF_8)));
    var problems = new Problems();
    check.check(new Submission(form, map(sent), map(before), NOBODY, true), problems);
    Refused refused = catchThrowableOfType(Refused.class, () -> problems.refuse(texts));
    if (fault == null) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused).hasMessageContaining(firstWords(Fault.valueOf(fault)));
      assertThat(refused.getMessage()).contains(fault.equals("UNKNOWN") ? ": " : "Kenttä: ");
    }
  }

  private static String firstWords(Fault fault) {
    return fault.finnish().split("%")[0];
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Object> map(String text) {
    return JSON.convertValue(
        json(text),
        new com.fasterxml.jackson.core.type.TypeReference<HashMap<String, Object>>() {});
  }
}
