/// A kind of resource that a container can ask for. API model: `ResourceType`.
public enum ResourceType: String, Enumeration {
  /// GPUs of the instance.
  case gpu = "GPU"
  /// An accelerator that the task lists in `inferenceAccelerators`. The service is retired.
  case inferenceAccelerator = "InferenceAccelerator"
  /// The Neuron devices of a Managed Instance; one container of a task can have them.
  case neuronDevice = "NeuronDevice"
}
