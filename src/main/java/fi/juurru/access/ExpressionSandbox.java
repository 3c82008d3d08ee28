package fi.juurru.access;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * What expressions can reach: variables, the public face, and lists and maps to read. Stock Camunda
 * hands them every Spring bean and every Java method, so that whoever deploys a model, or saves a
 * filter, would run the server. Serves BPMN, JUEL in decisions, filters and queries alike; FEEL has
 * its own, closed world.
 */
class ExpressionSandbox extends JuelExpressionManager {

  private final PublicFace face;

  ExpressionSandbox(PublicFace face) {
    this.face = face;
  }

  @Override
  protected ELResolver createElResolver() {
    boolean readOnly = true;
    var resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new FaceResolver(face));
    resolver.add(new ArrayELResolver(readOnly));
    resolver.add(new ListELResolver(readOnly));
    resolver.add(new MapELResolver(readOnly));
    resolver.add(new ListedMethods(face));
    return resolver;
  }
}
