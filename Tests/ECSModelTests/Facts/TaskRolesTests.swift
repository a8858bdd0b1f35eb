import Testing

@testable import ECSModel

@Suite("What follows from a task's roles")
struct TaskRolesTests {
  @Test(
    "names the account and the partition",
    arguments: [
      (#""executionRoleArn": "arn:aws:iam::123456789012:role/exec""#, "aws 123456789012"),
      (#""taskRoleArn": "arn:aws-cn:iam::123456789012:role/web""#, "aws-cn 123456789012"),
      (
        #""executionRoleArn": "ecsTaskExecutionRole", "taskRoleArn": "arn:aws:iam::123456789012:role/path/web""#,
        "aws 123456789012"
      ),
      (#""executionRoleArn": "ecsTaskExecutionRole""#, nil),
      (#""executionRoleArn": "arn:aws:iam::ACCOUNT_ID:role/exec""#, nil),
      (#""executionRoleArn": "arn:aws:iam::${ACCOUNT}:role/exec""#, nil),
      (#""executionRoleArn": "arn:aws:iam::123456789012:instance-profile/ecs""#, nil),
    ])
  func account(roles: String, expected: String?) throws {
    let owner = try document(task(roles)).task.roleOwner
    #expect(owner.map { "\($0.partition) \($0.account)" } == expected)
  }

  @Test(
    "says what needs an execution role",
    arguments: [
      (#""image": "nginx""#, [], []),
      (
        #""image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web""#, [],
        ["images from Amazon ECR on Fargate"]
      ),
      (#""image": "public.ecr.aws/nginx/nginx""#, [], []),
      (#""image": "nginx", "logConfiguration": {"logDriver": "awslogs"}"#, [], ["awslogs on Fargate"]),
      (#""image": "nginx", "logConfiguration": {"logDriver": "splunk"}"#, [], []),
      (#""image": "nginx", "secrets": [{"name": "A", "valueFrom": "/a"}]"#, ["secrets"], ["secrets"]),
      (
        #""image": "nginx", "repositoryCredentials": {"credentialsParameter": "registry"}"#,
        ["registry credentials"], ["registry credentials"]
      ),
    ])
  func needs(container: String, onEC2: [String], onFargate: [String]) throws {
    for (compatibility, needs) in [("EC2", onEC2), ("FARGATE", onFargate)] {
      let document = try document(
        #"""
        {"family": "web", "requiresCompatibilities": ["\#(compatibility)"],
         "containerDefinitions": [{"name": "web", \#(container)}]}
        """#)
      #expect(document.task.executionRoleNeeds == needs)
    }
  }
}
