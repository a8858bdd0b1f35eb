-- Drives `ecslint lsp` from Neovim: what .ci/editors tells in the environment, on the buffer of a sample.

local function fail(message)
  io.stderr:write("neovim: " .. message .. "\n")
  vim.cmd("cquit 1")
end

local function wait(what, condition)
  if not vim.wait(30000, condition, 10) then
    fail("gave up waiting for " .. what)
  end
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

--- The row, from 0, and the column of the only place of a text.
local function find(text)
  for row, line in ipairs(lines()) do
    local column = line:find(text, 1, true)
    if column then
      return row - 1, column - 1
    end
  end
  fail("the sample has no " .. text)
end

local function move_to(text, offset)
  local row, column = find(text)
  vim.api.nvim_win_set_cursor(0, { row + 1, column + (offset or 0) })
end

local function has_finding(code)
  return vim.tbl_contains(vim.tbl_map(function(found)
    return found.code or found.user_data.lsp.code
  end, vim.diagnostic.get(0)), code)
end

local function open(path)
  vim.cmd("edit " .. vim.fn.fnameescape(path))
  wait("the findings of " .. path, function()
    return #vim.diagnostic.get(0) > 0
  end)
end

local function compare_findings(expected)
  local found = vim.tbl_map(function(item)
    local code = item.code or item.user_data.lsp.code
    return table.concat({ item.lnum, item.col, item.end_lnum, item.end_col, item.severity, code, item.message }, ":")
  end, vim.diagnostic.get(0))
  table.sort(found)
  table.sort(expected)
  if not vim.deep_equal(found, expected) then
    fail("other findings than those of the command line: " .. vim.inspect(found) .. vim.inspect(expected))
  end
end

--- Applies the code action with a title at the cursor, as if it were chosen from the list.
local function apply(title)
  local offered = {}
  vim.ui.select = function(items, _, choose)
    for _, item in ipairs(items) do
      local action = item.action or item[2]
      table.insert(offered, action.title)
      if action.title == title then
        return choose(item)
      end
    end
    fail("no action `" .. title .. "` but " .. table.concat(offered, ", "))
  end
  vim.lsp.buf.code_action()
end

local function completions()
  local parameters = vim.lsp.util.make_position_params()
  local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", parameters, 30000)
  local _, answer = next(answers or {})
  if not answer or not answer.result then
    fail("no completion")
  end
  return vim.tbl_map(function(item)
    return item.label
  end, answer.result.items)
end

local function expect_completion(label)
  local labels = completions()
  if not vim.tbl_contains(labels, label) then
    fail("no completion `" .. label .. "` but " .. table.concat(labels, ", "))
  end
end

local function expect_hover(text)
  vim.lsp.buf.hover()
  wait("a hover with " .. text, function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= "" then
        local shown = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        return table.concat(shown, "\n"):find(text, 1, true) ~= nil
      end
    end
    return false
  end)
end

local function json(path, expected)
  open(path)
  compare_findings(expected)

  move_to('"LogDriver"', 2)
  apply("Change to `logDriver`")
  wait("the field to be renamed", function()
    return not table.concat(lines(), "\n"):find("LogDriver", 1, true)
  end)
  move_to('"command": null', 2)
  apply("Delete `command`")
  wait("the findings to be gone", function()
    return not has_finding("null-value") and not table.concat(lines(), "\n"):find("null", 1, true)
  end)

  move_to('"networkMode": "awsvpc"', 18)
  expect_completion("bridge")
  expect_hover("networkMode")
end

local function yaml(path, expected)
  open(path)
  compare_findings(expected)

  move_to("{containerName: index", 18)
  vim.lsp.buf.definition()
  local row = find("- name: index")
  wait("the definition", function()
    return vim.api.nvim_win_get_cursor(0)[1] == row + 1
  end)

  vim.lsp.buf.rename("catalog")
  wait("the new name", function()
    local text = table.concat(lines(), "\n")
    return text:find("- name: catalog", 1, true) and text:find("{containerName: catalog", 1, true)
  end)

  move_to("containerName: metrics", 16)
  apply("Suppress dependency-on-unknown-container here")
  wait("the suppression", function()
    return not has_finding("dependency-on-unknown-container")
  end)
  find("# ecslint-ignore dependency-on-unknown-container: say why")

  move_to("condition: SUCCESS", 11)
  expect_completion("HEALTHY")
  expect_hover("condition")
end

local ok, problem = xpcall(function()
  local plan = vim.fn.json_decode(table.concat(vim.fn.readfile(vim.env.ECSLINT_PLAN), "\n"))
  json(plan.json.path, plan.json.findings)
  yaml(plan.yaml.path, plan.yaml.findings)
end, debug.traceback)
if not ok then
  fail(problem)
end
vim.cmd("qall!")
