/// DOC ResourceType
public enum ResourceType: String, Enumeration {
  case gpu = "GPU"
  case inferenceAccelerator = "InferenceAccelerator"
  case neuronDevice = "NeuronDevice"
}
