package fi.juurru.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A body is read to its end within its limits, and not beyond them. */
class LimitedBodyTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void asLongAsAllowedItIsRead() throws IOException {
    assertThat(body(10).getInputStream().readAllBytes()).hasSize(10);
    assertThat(body(10).getReader().readLine()).isEqualTo("x".repeat(10));
  }

  @Test
  void aByteMoreIsRefusedHoweverItIsRead() throws IOException {
    LimitedBody whole = body(11);
    assertThatThrownBy(() -> whole.getInputStream().readAllBytes()).isInstanceOf(IOException.class);
    assertThat(whole.refusal()).isEqualTo(413);
    LimitedBody text = body(11);
    assertThatThrownBy(() -> text.getReader().readLine()).isInstanceOf(IOException.class);
    LimitedBody bytes = body(11);
    assertThat(bytes.getInputStream().readNBytes(10)).hasSize(10);
    assertThatThrownBy(() -> bytes.getInputStream().read()).isInstanceOf(IOException.class);
    LimitedBody unread = body(11);
    assertThatThrownBy(() -> unread.skip(100)).isInstanceOf(IOException.class);
  }

  @Test
  void whoSendsByteByByteIsNotWaitedForForEver() throws IOException {
    LimitedBody slow = body(10);
    assertThat(slow.getInputStream().read()).isEqualTo('x');
    now.set(Instant.EPOCH.plusSeconds(30));
    assertThat(slow.getInputStream().read()).isEqualTo('x');
    now.set(Instant.EPOCH.plusSeconds(31));
    assertThatThrownBy(() -> slow.skip(100)).isInstanceOf(IOException.class);
    assertThat(slow.refusal()).isEqualTo(408);
  }

  private LimitedBody body(int length) {
    request.setContent("x".repeat(length).getBytes());
    return new LimitedBody(request, 10, Duration.ofSeconds(30), now::get);
  }
}
