package fi.juurru.access;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Finds the public face by name. Only where a process or a decision is evaluated: an expression in
 * a filter or a query, which a person may have written, sees no bean at all.
 */
class FaceResolver extends ELResolver {

  private final PublicFace face;

  FaceResolver(PublicFace face) {
    this.face = face;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null
        || context.getContext(VariableScope.class) == null
            && context.getContext(VariableContext.class) == null) {
      return null;
    }
    Optional<Object> bean = face.bean((String) property);
    context.setPropertyResolved(bean.isPresent());
    return bean.orElse(null);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Beans are there to be called.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base == null ? String.class : null;
  }
}
